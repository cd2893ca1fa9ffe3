import { expect, it } from 'vitest';
import { nothing } from '@/core/day-totals';
import { longLevel } from '@/core/long-sitting';
import { HOUR, MINUTE } from '@/core/time';

it.each([
  [0, 0],
  [61 * MINUTE, 1],
  [2 * HOUR - 1, 1],
  [2 * HOUR, 2],
  [4 * HOUR - 1, 2],
  [4 * HOUR, 3],
  [11 * HOUR, 3],
] as const)('%d ms in long stretches are step %d, however much else was sat', (long, step) => {
  expect(longLevel({ ...nothing, sat: { short: 0, medium: 0, long } })).toBe(step);
  expect(longLevel({ ...nothing, sat: { short: 6 * HOUR, medium: HOUR, long } })).toBe(step);
});
