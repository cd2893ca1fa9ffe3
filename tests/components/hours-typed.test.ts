import { describe, expect, it } from 'vitest';
import { copied, isWorthCopying, withDay } from '@/components/options/week/copying';
import { nextRange, usualRange } from '@/components/options/week/next-range';
import { overlap } from '@/components/options/week/overlap';
import { readDay, type TypedRange, typedRange } from '@/components/options/week/typed-day';
import { usualWeek } from '@/components/options/week/usual-week';
import type { Hours, Week } from '@/core/settings';

const range = (from: number, to: number): Hours => ({ from: from * 60, to: to * 60 });
const typed = (from: string, to: string): TypedRange => ({ from, to });

describe('ranges of a day', () => {
  it.each<[string, readonly Hours[], readonly [number, number] | null]>([
    ['none', [], null],
    ['one', [range(9, 17)], null],
    ['two apart', [range(9, 12), range(13, 17)], null],
    ['two that touch', [range(9, 12), range(12, 17)], null],
    ['two that share a minute', [range(9, 12), { from: 12 * 60 - 1, to: 17 * 60 }], [0, 1]],
    ['one in another', [range(9, 17), range(10, 11)], [0, 1]],
    ['the same twice', [range(9, 17), range(9, 17)], [0, 1]],
    ['the third in the first', [range(9, 12), range(13, 14), range(11, 12)], [0, 2]],
    ['a night after a morning', [range(0, 6), range(22, 6)], null],
    ['an evening in a night', [range(22, 2), range(23, 0)], [0, 1]],
    ['a whole day round beside anything', [range(9, 9), range(8, 10)], [0, 1]],
  ])('finds what overlaps: %s', (_, ranges, found) => {
    expect(overlap(ranges)).toEqual(found);
  });

  it('reads what was typed', () => {
    expect(readDay([typed('09:00', '17:30')])).toEqual([usualRange]);
    expect(readDay([typed('22:00', '00:00')])).toEqual([range(22, 0)]);
    expect(readDay([])).toEqual([]);
  });

  it('names the rows that are wrong', () => {
    expect(readDay([typed('09:00', '12:00'), typed('', '17:30')])).toEqual({
      kind: 'empty',
      rows: [1],
    });
    expect(readDay([typed('09:00', '12:00'), typed('11:00', '17:30')])).toEqual({
      kind: 'overlap',
      rows: [0, 1],
    });
  });

  it('writes times as a time field wants them', () => {
    expect(typedRange({ from: 5, to: 23 * 60 + 59 })).toEqual(typed('00:05', '23:59'));
  });
});

describe('the next range that is offered', () => {
  it.each<[string, readonly Hours[], Hours | null]>([
    ['on a day off', [], usualRange],
    ['after a morning', [range(8, 12)], range(13, 17)],
    ['after the last of them, in whatever order', [range(13, 17), range(8, 12)], range(18, 22)],
    ['up to midnight', [range(9, 21)], range(22, 0)],
    ['not in the last hour', [range(9, 22)], null],
    ['not after a night', [range(22, 2)], null],
  ])('%s', (_, ranges, offered) => {
    expect(nextRange(ranges)).toEqual(offered);
  });
});

describe('copying a day', () => {
  const order = [0, 1, 2, 3, 4, 5, 6];
  const workdays = [0, 1, 2, 3, 4];
  const early: Week = withDay(usualWeek, 0, [range(7, 15)]);
  const worth = (week: Week) => order.filter((day) => isWorthCopying(week, day, order, workdays));

  it('gives its hours to every working day, and leaves the weekend', () => {
    const week = copied(early, 0, workdays);
    expect(week.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => [range(7, 15)]));
    expect(week.slice(5)).toEqual([[], []]);
  });

  it('is offered once for each kind of day, where it would change something', () => {
    expect(worth(usualWeek)).toEqual([]);
    expect(worth(early)).toEqual([0, 1]);
    expect(worth(withDay(usualWeek, 5, [range(10, 12)]))).toEqual([5]);
    expect(worth(withDay(usualWeek, 2, []))).toEqual([0]);
  });
});
