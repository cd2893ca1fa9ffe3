import { describe, expect, it } from 'vitest';
import { askedHours } from '@/core/asked-hours';
import { nothing, type Totals } from '@/core/day-totals';

const hours = (asked: Record<number, number>, missed: Record<number, number> = {}): Totals => ({
  ...nothing,
  askedAt: nothing.askedAt.map((_, hour) => asked[hour] ?? 0),
  missedAt: nothing.missedAt.map((_, hour) => missed[hour] ?? 0),
});
const shown = (totals: Totals) => askedHours(totals).map(({ hour }) => hour);

describe('the hours of reminders', () => {
  it('are none where there were none', () => expect(askedHours(nothing)).toEqual([]));

  it('reach from the first to the last, with those between', () => {
    const found = askedHours(hours({ 8: 3, 17: 2 }, { 17: 1 }));
    expect(found.map(({ hour }) => hour)).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
    expect(found[0]).toEqual({ hour: 8, asked: 3, missed: 0 });
    expect(found.at(-1)).toEqual({ hour: 17, asked: 2, missed: 1 });
  });

  it('are eight at least', () => {
    expect(shown(hours({ 9: 1 }))).toEqual([9, 10, 11, 12, 13, 14, 15, 16]);
    expect(shown(hours({ 3: 1 }))).toEqual([20, 21, 22, 23, 0, 1, 2, 3]);
  });

  it('after midnight still belong to the evening', () =>
    expect(shown(hours({ 16: 1, 1: 1 }))).toEqual([16, 17, 18, 19, 20, 21, 22, 23, 0, 1]));

  it('count as nothing where a shorter list was kept', () => {
    expect(askedHours({ ...hours({ 9: 1 }), missedAt: [] })[0]?.missed).toBe(0);
    expect(shown({ ...nothing, askedAt: [0, 0, 0, 0, 0, 1] })).toEqual([5, 6, 7, 8, 9, 10, 11, 12]);
  });
});
