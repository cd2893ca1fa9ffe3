import { expect, it, test } from 'vitest';
import { clocksAt } from '@/core/clocks';
import { playedRoutine, playhead } from '@/core/playhead';
import { screenOf } from '@/core/screen';
import { MINUTE, SECOND } from '@/core/time';
import { catalog } from '@/routines/catalog';
import {
  ask,
  entriesOf,
  hear,
  look,
  reminders,
  replay,
  type Story,
  T0,
  until,
} from '../support/replay';
import { S, say, start } from '../support/routine';

function headAt(story: Story, at: number) {
  const { session } = story.app;
  const routine = session && playedRoutine(session, catalog);
  if (!session || !routine) throw new Error('no routine is running');
  return playhead(session, routine, at);
}

it('plays a routine to its end and records it by posture', () => {
  const story = until(replay([start('desk-3')]), S + 3 * MINUTE);
  expect(entriesOf(story, 'routine')).toEqual([
    {
      id: `routine:${S}`,
      kind: 'routine',
      routine: 'desk-3',
      startedAt: S,
      endedAt: S + 3 * MINUTE,
      completed: true,
      legBreak: true,
      played: { seated: 65 * SECOND, standing: 30 * SECOND, walking: 85 * SECOND },
      confirmed: 85 * SECOND,
    },
  ]);
  expect(clocksAt(story.app, S + 3 * MINUTE)).toMatchObject({
    legBreak: 0,
    rising: 0,
    interval: 0,
  });
  expect(screenOf(story.app, S + 3 * MINUTE)).toBe('done');
});

it('reminds a full interval after a routine', () => {
  const story = until(replay([start('walk-3')]), S + 40 * MINUTE);
  expect(reminders(story)[0]).toBe(S + 33 * MINUTE);
});

it('knows the step by arithmetic', () => {
  const story = replay([start('desk-3')]);
  expect(headAt(story, S + 31 * SECOND)).toMatchObject({
    index: 2,
    slot: { step: { id: 'm-sweep-r' } },
    stepElapsed: SECOND,
    stepLeft: 24 * SECOND,
    elapsed: 31 * SECOND,
    ended: false,
  });
  expect(headAt(story, S + 9 * MINUTE)).toMatchObject({ index: 8, stepLeft: 0, ended: true });
});

it('stands still while paused', () => {
  const story = replay([
    start('walk-3'),
    say('pause-routine', S + 15 * SECOND),
    say('pause-routine', S + MINUTE),
    say('resume-routine', S + 2 * MINUTE),
    say('resume-routine', S + 2 * MINUTE),
  ]);
  const paused = replay([start('walk-3'), say('pause-routine', S + 15 * SECOND)]);
  expect(headAt(paused, S + MINUTE)).toMatchObject({ elapsed: 15 * SECOND, running: false });
  expect(headAt(story, S + 2 * MINUTE + SECOND).elapsed).toBe(16 * SECOND);
  const ended = until(story, S + 10 * MINUTE);
  expect(entriesOf(ended, 'routine')[0]).toMatchObject({
    endedAt: S + 4 * MINUTE + 45 * SECOND,
    completed: true,
  });
});

test.each([
  ['late in a step to its start', 14 * SECOND, 1, 5 * SECOND],
  ['in its first moments to the step before', 6 * SECOND, 0, 0],
  ['in the first step to the beginning', SECOND, 0, 0],
])('back goes from %s', (_, into, index, elapsed) => {
  const story = replay([start('desk-3'), say('step-back', S + into)]);
  expect(headAt(story, S + into)).toMatchObject({ index, elapsed });
});

it('does not start what it does not know, nor two at once', () => {
  expect(replay([start('no-such-routine')]).app.session).toBeNull();
  const story = replay([start('walk-3'), start('full-5', {}, S + MINUTE)]);
  expect(story.app.session).toMatchObject({ routine: 'walk-3', startedAt: S });
});

it('ignores the keys of a player that plays nothing', () => {
  const story = replay([
    say('step-next', T0 + MINUTE),
    say('stop-routine', T0 + 2 * MINUTE),
    ask({ type: 'undo-routine' }, T0 + 3 * MINUTE),
    ask({ type: 'dismiss-done' }, T0 + 4 * MINUTE),
  ]);
  expect(story.entries).toEqual([]);
  expect(clocksAt(story.app, T0 + 4 * MINUTE).legBreak).toBe(4 * MINUTE);
});

it('answers the reminder, and asks later when too little was played', () => {
  const due = T0 + 30 * MINUTE;
  const story = until(
    replay([start('walk-3', {}, due + MINUTE), say('stop-routine', due + MINUTE + 5 * SECOND)]),
    due + 7 * MINUTE,
  );
  expect(entriesOf(story, 'reminder')).toMatchObject([{ answer: 'routine' }]);
  expect(reminders(story)).toEqual([due, due + 6 * MINUTE + 5 * SECOND]);
});

it('plays on after the clock was set back', () => {
  const setBack = hear(replay([start('walk-3')]), look(S - 60 * MINUTE));
  expect(headAt(setBack, S - 60 * MINUTE + 5 * SECOND).elapsed).toBe(5 * SECOND);
});

it('ends a routine with a step that the catalogue no longer has', () => {
  const story = replay([start('walk-3')]);
  const { session } = story.app;
  if (session === null) throw new Error('no routine is running');
  const renamed = {
    ...story,
    app: { ...story.app, session: { ...session, slots: [{ step: 'gone', lasts: MINUTE }] } },
  };
  expect(hear(renamed, say('step-next', S + SECOND)).app.session).toBeNull();
});

it('cannot play a routine without steps', () => {
  const { session } = replay([start('walk-3')]).app;
  const empty = { id: 'empty', slots: [] };
  expect(() => session && playhead(session, empty, S)).toThrow('no steps');
});
