import { expect, it } from 'vitest';
import { clocksAt } from '@/core/clocks';
import { MINUTE } from '@/core/time';
import { ask, entriesOf, hear, look, replay, T0, until } from '../support/replay';

const S = T0 + 10 * MINUTE;
const start = (routine: string) => ask({ type: 'start-routine', routine }, S);

it('undoes a routine as if one had sat on', () => {
  const played = until(replay([start('walk-3')]), S + 3 * MINUTE);
  const story = hear(played, ask({ type: 'undo-routine' }, S + 4 * MINUTE));
  expect(entriesOf(story, 'routine')).toEqual([]);
  expect(clocksAt(story.app, S + 4 * MINUTE)).toMatchObject({
    legBreak: 14 * MINUTE,
    rising: 14 * MINUTE,
  });
  expect(entriesOf(story, 'spell')).toMatchObject([
    { endedAt: S },
    { startedAt: S, sat: 3 * MINUTE },
  ]);
});

it('undoes a routine that was played during a pause', () => {
  const paused = replay([ask({ type: 'pause', lasts: null }, S - MINUTE), start('walk-3')]);
  const story = hear(until(paused, S + 3 * MINUTE), ask({ type: 'undo-routine' }, S + 5 * MINUTE));
  // What was sat before the pause; the pause counts nothing.
  expect(clocksAt(story.app, S + 9 * MINUTE).legBreak).toBe(9 * MINUTE);
});

it('undoes exactly what was credited, whatever came between', () => {
  const walked = until(replay([start('walk-3')]), S + 3 * MINUTE);
  const story = replay(
    [
      ask({ type: 'pause', lasts: null }, S + 5 * MINUTE),
      ask({ type: 'resume' }, S + 60 * MINUTE),
      ask({ type: 'undo-routine' }, S + 61 * MINUTE),
    ],
    walked,
  );
  expect(clocksAt(story.app, S + 61 * MINUTE).legBreak).toBe(16 * MINUTE);
});

it('undoes a routine after the clock was set back', () => {
  const walked = until(replay([start('walk-3')]), S + 4 * MINUTE);
  const setBack = hear(walked, look(S - 60 * MINUTE));
  const story = hear(setBack, ask({ type: 'undo-routine' }, S - 59 * MINUTE));
  expect(entriesOf(story, 'routine')).toEqual([]);
});
