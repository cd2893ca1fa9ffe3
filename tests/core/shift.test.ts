import { expect, test } from 'vitest';
import { shift } from '@/core/shift';
import { HOUR, type Instant, MINUTE } from '@/core/time';
import { ask, idle, locked, replay, type Story, sitsDown, T0 } from '../support/replay';

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
    finished: earlier.finished && { ...earlier.finished, startedAt: app.finished?.startedAt },
  });
});
