import { describe, expect, it } from 'vitest';
import { band, breaksToday } from '@/core/band';
import { untilReminder } from '@/core/clocks';
import { screenOf } from '@/core/screen';
import { HOUR, MINUTE, SECOND, secondsLeft } from '@/core/time';
import { active, ask, hear, locked, look, replay, sitsDown, T0, until } from '../support/replay';

const start = (routine: string, at: number) => ask({ type: 'start-routine', routine }, at);
const DUE = T0 + 30 * MINUTE;

describe('the screen', () => {
  it('is the clock, the reminder, the player, the done screen, and the clock again', () => {
    const due = until(sitsDown(), DUE);
    expect(screenOf(sitsDown().app, T0)).toBe('clock');
    expect(screenOf(due.app, DUE)).toBe('reminder');
    const playing = hear(due, start('walk-3', DUE));
    expect(screenOf(playing.app, DUE)).toBe('player');
    const done = until(playing, DUE + 3 * MINUTE);
    expect(screenOf(done.app, DUE + 3 * MINUTE)).toBe('done');
    expect(screenOf(done.app, DUE + 13 * MINUTE - 1)).toBe('done');
    expect(screenOf(done.app, DUE + 13 * MINUTE)).toBe('clock');
    const back = hear(done, ask({ type: 'dismiss-done' }, DUE + 4 * MINUTE));
    expect(screenOf(back.app, DUE + 4 * MINUTE)).toBe('clock');
  });
});

describe('the time until the next reminder', () => {
  it('runs down with sitting', () => {
    expect(untilReminder(sitsDown().app, T0 + 24 * MINUTE)).toBe(6 * MINUTE);
    expect(untilReminder(sitsDown().app, T0 + HOUR)).toBe(0);
  });

  it('is the rest of a snooze', () => {
    const story = replay([ask({ type: 'snooze' }, DUE)]);
    expect(untilReminder(story.app, DUE + 2 * MINUTE)).toBe(3 * MINUTE);
    expect(untilReminder(story.app, DUE + HOUR)).toBe(0);
  });

  it('is unknown while one is asked, and while nobody sits', () => {
    expect(untilReminder(until(sitsDown(), DUE).app, DUE)).toBeNull();
    expect(untilReminder(replay([locked(T0 + MINUTE)]).app, T0 + HOUR)).toBeNull();
  });
});

describe('the band of today', () => {
  const story = replay([
    start('mini-1-massage', T0 + 10 * MINUTE),
    start('walk-3', T0 + 30 * MINUTE),
    locked(T0 + 50 * MINUTE),
    active(T0 + 2 * HOUR),
    look(T0 + 2 * HOUR + 5 * MINUTE),
  ]);
  const shown = (from: number, to: number) =>
    band(story.entries, story.app, from, to).map((one) => [
      one.kind,
      (one.from - T0) / MINUTE,
      (one.to - T0) / MINUTE,
    ]);

  it('shows sitting, breaks and time on the feet in order', () => {
    expect(shown(T0 - HOUR, T0 + 8 * HOUR)).toEqual([
      ['sitting', 0, 10],
      ['break', 10, 11],
      ['sitting', 11, 30],
      ['feet', 30, 33],
      ['sitting', 33, 50],
      ['sitting', 120, 125],
    ]);
  });

  it('is cut to the day', () => {
    expect(shown(T0 + 5 * MINUTE, T0 + 10.5 * MINUTE)).toEqual([
      ['sitting', 5, 10],
      ['break', 10, 10.5],
    ]);
    const gone = until(replay([locked(T0 + MINUTE)]), T0 + HOUR);
    expect(band([], gone.app, T0, T0 + HOUR)).toEqual([]);
  });

  it('counts what was done', () => {
    const tried = replay([
      start('walk-3', T0 + MINUTE),
      ask({ type: 'stop-routine' }, T0 + 2 * MINUTE),
    ]);
    expect(breaksToday(tried.entries)).toMatchObject({ breaks: 0, onFeet: 50 * SECOND });
    expect(breaksToday(story.entries)).toEqual({ breaks: 2, onFeet: 170 * SECOND });
  });
});

it('counts down to 1 until the last second is over', () => {
  expect([secondsLeft(1000), secondsLeft(999), secondsLeft(1), secondsLeft(0)]).toEqual([
    1, 1, 1, 0,
  ]);
});
