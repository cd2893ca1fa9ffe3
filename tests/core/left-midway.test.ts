import { expect, it } from 'vitest';
import { clocksAt } from '@/core/clocks';
import { MINUTE, SECOND } from '@/core/time';
import { active, entriesOf, hear, idle, locked, replay, until } from '../support/replay';
import { S, say, start } from '../support/routine';

it('hides idleness while hands are on the calves', () => {
  const story = until(replay([start('full-5'), idle(S + MINUTE)]), S + 5 * MINUTE);
  expect(entriesOf(story, 'routine')).toMatchObject([{ completed: true }]);
  expect(story.app.presence).toEqual({
    kind: 'undecided',
    restsSince: S + 5 * MINUTE,
    leftAt: S + 5 * MINUTE,
  });
});

it('goes on behind a lock screen: people lock, then walk', () => {
  const story = replay([start('walk-3'), locked(S + 20 * SECOND), active(S + 10 * MINUTE)]);
  expect(entriesOf(story, 'routine')).toMatchObject([{ completed: true }]);
  expect(entriesOf(story, 'absence')).toMatchObject([
    { startedAt: S + 3 * MINUTE, endedAt: S + 10 * MINUTE },
  ]);
});

it('gives a paused routine up after ten minutes, dated back', () => {
  const paused = replay([start('walk-3'), say('pause-routine', S + 30 * SECOND)]);
  const story = until(paused, S + 10 * MINUTE + 30 * SECOND);
  expect(story.app.session).toBeNull();
  expect(clocksAt(story.app, S + 11 * MINUTE).legBreak).toBe(21 * MINUTE);
  expect(entriesOf(story, 'routine')).toMatchObject([
    { endedAt: S + 30 * SECOND, completed: false },
  ]);
});

it('takes sleep after a routine for an absence from its end', () => {
  const story = hear(replay([start('walk-3')]), active(S + 60 * MINUTE));
  expect(entriesOf(story, 'routine')).toMatchObject([{ completed: true }]);
  expect(entriesOf(story, 'absence')).toMatchObject([{ startedAt: S + 3 * MINUTE }]);
});

it('takes leaving during a paused routine for an absence, and ends the routine', () => {
  const story = replay([
    start('walk-3'),
    say('pause-routine', S + 20 * SECOND),
    idle(S + 80 * SECOND),
    active(S + 25 * MINUTE),
  ]);
  expect(story.app.session).toBeNull();
  expect(entriesOf(story, 'absence')).toMatchObject([{ startedAt: S + 20 * SECOND }]);
  expect(clocksAt(story.app, S + 25 * MINUTE)).toMatchObject({ legBreak: 0, rising: 0 });
});
