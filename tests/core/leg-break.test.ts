import { expect, it, test } from 'vitest';
import { clocksAt } from '@/core/clocks';
import { MINUTE, SECOND } from '@/core/time';
import { ask, entriesOf, hear, replay, type Story, T0, until } from '../support/replay';
import { S, say, start } from '../support/routine';

it('counts only what was played when steps are skipped', () => {
  const nexts = Array.from({ length: 4 }, (_, n) => say('step-next', S + (n + 1) * SECOND));
  const story = replay([start('walk-3'), ...nexts]);
  expect(entriesOf(story, 'routine')[0]).toMatchObject({
    completed: false,
    played: { seated: SECOND, standing: 2 * SECOND, walking: SECOND },
  });
  expect(clocksAt(story.app, S + 4 * SECOND).legBreak).toBe(10 * MINUTE + 4 * SECOND);
});

test.each([
  ['just under half', 90 * SECOND - 1, false],
  ['half', 90 * SECOND, true],
])('%s of the seconds makes a leg break: %s', (_, into, isBreak) => {
  const story = replay([start('walk-3'), say('stop-routine', S + into)]);
  expect(clocksAt(story.app, S + into).legBreak === 0).toBe(isBreak);
});

test.each([
  ['just under', 40 * SECOND - 1, false],
  ['at', 40 * SECOND, true],
])('rises %s thirty seconds on the feet', (_, into, rose) => {
  const story = replay([start('walk-3'), say('stop-routine', S + into)]);
  expect(clocksAt(story.app, S + into).rising === 0).toBe(rose);
});

it('does not take a seated massage for rising', () => {
  const story = until(replay([start('mini-1-massage')]), S + MINUTE);
  expect(clocksAt(story.app, S + MINUTE)).toMatchObject({ legBreak: 0, rising: 11 * MINUTE });
});

it('leaves no trace of a routine that was stopped at once', () => {
  const story = replay([start('walk-3'), say('stop-routine', S)]);
  expect(entriesOf(story, 'routine')).toEqual([]);
  expect(story.app.finished).toBeNull();
});

test.each([
  ['is given up', until, 12 * MINUTE, 10 * MINUTE],
  [
    'is stopped by hand',
    (story: Story, at: number) => hear(story, say('stop-routine', at)),
    11 * MINUTE,
    9 * MINUTE,
  ],
])('keeps what was sat in the pause of a leg break that %s', (_, end, at, sat) => {
  const paused = replay([start('walk-3'), say('pause-routine', S + 2 * MINUTE)]);
  const story = end(until(paused, S + at - 1), S + at);
  expect(clocksAt(story.app, S + at)).toMatchObject({ legBreak: sat, rising: sat });
  expect(story.app.breaks.legBreakAt).toBe(S + 2 * MINUTE);
});

it('credits a routine that was paused and stopped while reminders are paused', () => {
  const story = replay([
    ask({ type: 'pause', lasts: null }, T0 + 5 * MINUTE),
    start('walk-3'),
    say('pause-routine', S + 2 * MINUTE),
    say('stop-routine', S + 3 * MINUTE),
  ]);
  expect(entriesOf(story, 'routine')).toMatchObject([{ legBreak: true }]);
  expect(story.app.finished?.credited.legBreak).toBe(5 * MINUTE);
});
