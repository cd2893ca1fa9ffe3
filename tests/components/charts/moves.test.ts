import { describe, expect, it } from 'vitest';
import { ledTo, ROW } from '@/components/charts/moves';

const YEAR = { across: 7, down: 1 };

describe('the arrow keys', () => {
  it.each([
    ['ArrowRight', 3, false, 4],
    ['ArrowLeft', 3, false, 2],
    ['ArrowRight', 3, true, 2],
    ['ArrowLeft', 3, true, 4],
    ['Home', 3, false, 0],
    ['End', 3, true, 6],
    ['ArrowRight', 6, false, 6],
    ['ArrowLeft', 0, false, 0],
    ['ArrowDown', 3, false, null],
    ['Tab', 3, false, null],
    ['a', 3, false, null],
  ] as const)('%s in a row of seven from %d (rtl: %s) leads to %s', (key, from, isRtl, to) =>
    expect(ledTo(key, from, 7, ROW, isRtl)).toBe(to),
  );

  it.each([
    ['ArrowRight', 10, false, 17],
    ['ArrowRight', 10, true, 3],
    ['ArrowDown', 10, false, 11],
    ['ArrowUp', 10, true, 9],
    ['ArrowRight', 366, false, 366],
    ['ArrowUp', 0, false, 0],
  ] as const)('%s in a year from day %d (rtl: %s) leads to day %d', (key, from, isRtl, to) =>
    expect(ledTo(key, from, 371, YEAR, isRtl)).toBe(to),
  );
});
