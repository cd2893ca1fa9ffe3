import { expect, it } from 'vitest';
import { clocksAt, untilReminder } from '@/core/clocks';
import { nextDeadline } from '@/core/deadline';
import { outlook } from '@/core/outlook';
import { HOUR, MINUTE } from '@/core/time';
import {
  active,
  ask,
  entriesOf,
  hear,
  idle,
  locked,
  reminders,
  replay,
  T0,
  until,
  world,
} from '../support/replay';

const pause = (lasts: number | null, at: number) => ask({ type: 'pause', lasts }, at);

it('keeps what was sat before a pause and does not count what is sat during it', () => {
  const story = until(replay([pause(HOUR, T0 + 20 * MINUTE)]), T0 + 2 * HOUR);
  expect(reminders(story)[0]).toBe(T0 + 90 * MINUTE);
  expect(entriesOf(story, 'pause')).toMatchObject([
    { startedAt: T0 + 20 * MINUTE, endedAt: T0 + 80 * MINUTE },
  ]);
  expect(entriesOf(story, 'spell')).toMatchObject([{ startedAt: T0, endedAt: T0 + 20 * MINUTE }]);
});

it('lasts until resumed when it has no end', () => {
  const paused = until(replay([pause(null, T0 + MINUTE)]), T0 + 9 * HOUR);
  expect(reminders(paused)).toEqual([]);
  expect(untilReminder(paused.app, T0 + 9 * HOUR)).toBeNull();
  expect(outlook(paused.app, T0 + 9 * HOUR, world).badge.text).toBe('II');
  const resumed = hear(paused, ask({ type: 'resume' }, T0 + 9 * HOUR));
  expect(clocksAt(resumed.app, T0 + 9 * HOUR).legBreak).toBe(MINUTE);
});

it('moves its end when paused again, and ignores a resume of nothing', () => {
  const story = replay([
    ask({ type: 'resume' }, T0 + MINUTE),
    pause(HOUR, T0 + 2 * MINUTE),
    pause(30 * MINUTE, T0 + 10 * MINUTE),
  ]);
  expect(story.app.pause).toEqual({ startedAt: T0 + 2 * MINUTE, until: T0 + 40 * MINUTE });
});

it('ends by itself while the browser is closed', () => {
  const story = hear(replay([pause(HOUR, T0 + 20 * MINUTE)]), active(T0 + 5 * HOUR));
  expect(story.app.pause).toBeNull();
  expect(clocksAt(story.app, T0 + 5 * HOUR).legBreak).toBe(0);
});

it('takes a raised reminder back, and raises it once more after the pause', () => {
  const story = until(replay([pause(HOUR, T0 + 31 * MINUTE)]), T0 + 91 * MINUTE);
  expect(reminders(story)).toEqual([T0 + 30 * MINUTE, T0 + 91 * MINUTE]);
});

it('credits an absence during a pause', () => {
  const story = replay([
    pause(HOUR, T0 + 20 * MINUTE),
    idle(T0 + 30 * MINUTE),
    active(T0 + 50 * MINUTE),
  ]);
  expect(clocksAt(story.app, T0 + 50 * MINUTE).legBreak).toBe(0);
});

it('counts on after a pause that ended behind a short lock', () => {
  const story = replay([
    pause(30 * MINUTE, T0 + 10 * MINUTE),
    locked(T0 + 39 * MINUTE),
    active(T0 + 40.5 * MINUTE),
  ]);
  expect(clocksAt(story.app, T0 + 41 * MINUTE).legBreak).toBe(10.5 * MINUTE);
});

it('is next when it ends before an absence would count', () => {
  const story = replay([pause(30 * MINUTE, T0), idle(T0 + 29 * MINUTE)]);
  expect(nextDeadline(story.app, world)).toEqual({ type: 'pause-end', at: T0 + 30 * MINUTE });
});
