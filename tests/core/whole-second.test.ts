import { expect, it } from 'vitest';
import { advance } from '@/core/advance';
import { freshApp } from '@/core/fresh';
import { SECOND } from '@/core/time';
import { wholeSecondOf } from '@/core/whole-second';
import { T0, world } from '../support/replay';

it('a routine’s seconds begin when it began to run', () => {
  const started = advance(
    freshApp(T0),
    { type: 'start-routine', routine: 'mini-1-move', at: T0 + 250 },
    world,
  ).app;
  expect(wholeSecondOf(started)).toBe(T0 + 250);
  const moved = advance(started, { type: 'step-next', at: T0 + 5 * SECOND }, world).app;
  expect(wholeSecondOf(moved) % SECOND).toBe((T0 + 5 * SECOND) % SECOND);
  const paused = advance(moved, { type: 'pause-routine', at: T0 + 6 * SECOND }, world).app;
  expect(wholeSecondOf(paused)).toBe(0);
});

it('without a routine they are the wall clock’s', () => {
  expect(wholeSecondOf(null)).toBe(0);
  expect(wholeSecondOf(freshApp(T0))).toBe(0);
});
