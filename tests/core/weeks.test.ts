import { describe, expect, it } from 'vitest';
import { weekdayOf } from '@/core/calendar';
import { daysOf, weekOf, YEAR_BACK, yearOf } from '@/core/weeks';

/** Thursday 8 January 2026. */
const THURSDAY = 20_461;

describe('a week', () => {
  it.each([
    ['Monday', 0, 3],
    ['Saturday', 5, 5],
    ['Sunday', 6, 4],
    ['Thursday itself', 3, 0],
  ] as const)('that begins on %s', (_, first, before) => {
    const week = weekOf(THURSDAY, first);
    expect(week).toEqual({ from: THURSDAY - before, to: THURSDAY - before + 6 });
    expect(weekdayOf(week.from)).toBe(first);
    expect(daysOf(week)).toHaveLength(7);
  });
});

describe('a year of weeks', () => {
  it('ends with this week', () => {
    const { from, to } = yearOf(THURSDAY, THURSDAY, 0);
    expect(to).toBe(weekOf(THURSDAY, 0).to);
    expect(to - from + 1).toBe(53 * 7);
  });

  it('holds every day that is asked for, up to today', () => {
    for (let day = THURSDAY - 4000; day <= THURSDAY; day += 1) {
      const { from, to } = yearOf(day, THURSDAY, 6);
      expect(day).toBeGreaterThanOrEqual(from);
      expect(day).toBeLessThanOrEqual(to);
      expect(weekdayOf(from)).toBe(6);
    }
  });

  it('is another one a year before', () => {
    const now = yearOf(THURSDAY, THURSDAY, 0);
    const before = yearOf(THURSDAY - YEAR_BACK, THURSDAY, 0);
    expect(before.to).toBe(now.to - YEAR_BACK);
  });

  it('of a day to come is this one', () =>
    expect(yearOf(THURSDAY + 30, THURSDAY, 0)).toEqual(yearOf(THURSDAY, THURSDAY, 0)));
});

it('there are no days from a later one to an earlier', () =>
  expect(daysOf({ from: 5, to: 3 })).toEqual([]));
