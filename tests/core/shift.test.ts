import { expect, test } from 'vitest';
import { shift } from '@/core/shift';
import { HOUR, type Instant, MINUTE } from '@/core/time';
import { active, ask, idle, locked, replay, type Story, sitsDown, T0 } from '../support/replay';

/** The same life, begun at another hour. */
const lives: Readonly<Record<string, (from: Instant) => Story>> = {
  seated: (from) => sitsDown(from),
  undecided: (from) => replay([idle(from + 9 * MINUTE)], sitsDown(from)),
  'behind a lock': (from) => replay([locked(from + 9 * MINUTE)], sitsDown(from)),
  away: (from) => replay([locked(from + MINUTE), idle(from + 9 * MINUTE)], sitsDown(from)),
  reminded: (from) => replay([ask({ type: 'look' }, from + 31 * MINUTE)], sitsDown(from)),
  snoozed: (from) => replay([ask({ type: 'snooze' }, from + 31 * MINUTE)], sitsDown(from)),
  paused: (from) => replay([ask({ type: 'pause', lasts: HOUR }, from + MINUTE)], sitsDown(from)),
  'paused for good': (from) =>
    replay([ask({ type: 'pause', lasts: null }, from + MINUTE)], sitsDown(from)),
  playing: (from) =>
    replay([ask({ type: 'start-routine', routine: 'walk-3' }, from + MINUTE)], sitsDown(from)),
  'paused in a routine': (from) =>
    replay(
      [
        ask({ type: 'start-routine', routine: 'walk-3' }, from + MINUTE),
        ask({ type: 'pause-routine' }, from + 2 * MINUTE),
      ],
      sitsDown(from),
    ),
  standing: (from) => replay([ask({ type: 'stand' }, from + 9 * MINUTE)], sitsDown(from)),
  watching: (from) =>
    replay([idle(from + 9 * MINUTE)], sitsDown(from, { room: { audible: true } })),
  'in a call': (from) =>
    replay([ask({ type: 'begin-call', lasts: HOUR }, from + MINUTE)], sitsDown(from)),
  'in a silent meeting': (from) =>
    replay([active(from + MINUTE)], sitsDown(from, { room: { meeting: 'silent' } })),
  'held back by a call': (from) =>
    replay([active(from + 31 * MINUTE)], sitsDown(from, { room: { sharing: true } })),
  'asked for a pause in typing': (from) =>
    replay([active(from + 30.5 * MINUTE)], sitsDown(from, { isTyping: true })),
  'back from an absence': (from) =>
    replay([idle(from + 9 * MINUTE), active(from + 20 * MINUTE)], sitsDown(from)),
  done: (from) =>
    replay(
      [
        ask({ type: 'start-routine', routine: 'walk-3' }, from + MINUTE),
        ask({ type: 'look' }, from + 5 * MINUTE),
      ],
      sitsDown(from),
    ),
};

test.each(Object.entries(lives))('somebody %s an hour earlier', (_, life) => {
  const { app } = life(T0);
  const earlier = life(T0 - HOUR).app;
  expect(shift(app, -HOUR)).toEqual({
    ...earlier,
    // What names an entry in the history keeps its name.
    reminder: earlier.reminder && { ...earlier.reminder, dueAt: app.reminder?.dueAt },
    // What is written down, under the old instants, can no longer be corrected.
    gap: null,
    deafUntil: app.heardAt,
    presence:
      earlier.presence.kind === 'away' ? { ...earlier.presence, before: null } : earlier.presence,
    finished: earlier.finished && { ...earlier.finished, startedAt: app.finished?.startedAt },
  });
});
