import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { satInAll, sumOf, totalsOf } from '@/core/day-totals';
import { entrySchema } from '@/core/entry-schema';
import { dayOfEntry } from '@/core/history';
import { HOUR } from '@/core/time';
import { expectApart } from './spans';
import { years } from './years';

const ten = years(1, 2500);

describe('ten years', () => {
  it('are 2,500 days and some 60,000 lines', () => {
    expect(new Set(ten.map(dayOfEntry)).size).toBe(2500);
    expect(ten.length).toBeGreaterThan(57_000);
    expect(ten.length).toBeLessThan(63_000);
    expect(new Set(ten.map(({ id }) => id)).size).toBe(ten.length);
  });

  it('are lines, apart from each other', () => {
    expect(ten.filter((one) => !v.is(entrySchema, one))).toEqual([]);
    const overlaps = ten.filter((one) => one.kind !== 'reminder' && one.kind !== 'pause');
    for (let from = 0; from < overlaps.length; from += 6000)
      expectApart(overlaps.slice(from, from + 6001));
  });

  it('are the same for a seed, and end with the same days', () => {
    expect(years(1, 20)).toEqual(ten.slice(-years(1, 20).length));
    expect(years(2, 20)).not.toEqual(years(1, 20));
  });

  it('look like days at a desk', () => {
    const days = [...new Set(ten.map(dayOfEntry))].slice(0, 100);
    const of = (day: number) =>
      totalsOf(
        day,
        ten.filter((one) => dayOfEntry(one) === day),
      );
    const all = sumOf(days.map(of));
    expect(satInAll(all) / 100 / HOUR).toBeGreaterThan(4);
    expect(satInAll(all) / 100 / HOUR).toBeLessThan(8);
    expect(all.taken / all.asked).toBeGreaterThan(0.5);
    expect(new Set(ten.map(({ utcOffset }) => utcOffset))).toEqual(new Set([60, 120]));
  });
});
