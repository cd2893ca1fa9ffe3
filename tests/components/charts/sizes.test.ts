import '../../support/english';
import { describe, expect, it } from 'vitest';
import { lengthSaid } from '@/components/charts/lengths';
import { hourTicks } from '@/components/charts/week/hour-ticks';
import { yearLayout } from '@/components/charts/year/layout';
import { HOUR, MINUTE } from '@/core/time';

describe('the cells of a year', () => {
  it('lie in one row of weeks where there is room', () =>
    expect(yearLayout(53, 900)).toMatchObject({ rows: 1, columns: 53 }));

  it('grow no further than they need', () => expect(yearLayout(53, 2000).pitch).toBe(18));

  it.each([240, 300, 400, 560, 700, 900])('are never too small, and fit into %d px', (width) => {
    const { rows, columns, pitch, cell } = yearLayout(53, width);
    expect(rows * columns).toBeGreaterThanOrEqual(53);
    expect(columns * pitch).toBeLessThanOrEqual(width + 1e-9);
    expect(pitch).toBeGreaterThanOrEqual(12);
    expect(cell).toBeLessThan(pitch);
  });
});

it.each([
  [0, [0, 1, 2, 3, 4]],
  [4 * HOUR, [0, 1, 2, 3, 4]],
  [4 * HOUR + MINUTE, [0, 2, 4, 6]],
  [9 * HOUR, [0, 3, 6, 9]],
  [23 * HOUR, [0, 6, 12, 18, 24]],
  [30 * HOUR, [0, 8, 16, 24, 32]],
])('%d ms are measured by few whole hours, from 0 to above them', (longest, hours) =>
  expect(hourTicks(longest)).toEqual(hours.map((hour) => hour * HOUR)),
);

it.each([
  [0, '0 min'],
  [29_000, '0 min'],
  [45 * MINUTE, '45 min'],
  [59.6 * MINUTE, '1 h'],
  [2 * HOUR + 5 * MINUTE, '2 h 5 min'],
  [99 * HOUR + 59 * MINUTE, '99 h 59 min'],
  [1250 * HOUR + 20 * MINUTE, '1,250 h'],
])('%d ms are said as %s', (length, said) => expect(lengthSaid(length)).toBe(said));
