import '../support/english';
import { describe, expect, it } from 'vitest';
import { usualWeek } from '@/components/options/week/usual-week';
import { weekInWords } from '@/components/options/week/week-words';
import { weekdayName, weekOrder, workdays } from '@/components/options/week/weekdays';
import type { Hours, Week } from '@/core/settings';

const range = (from: number, to: number): Hours => ({ from: from * 60, to: to * 60 });
const off: readonly Hours[] = [];
const nine = [range(9, 17)];
// Whether an hour has two digits is for each version of the language's own data to say.
const said = (week: Week, locale = 'en-GB') =>
  weekInWords(week, locale)?.replace(/\b0(\d:)/g, '$1') ?? null;

describe('working hours in words', () => {
  it('says the usual week', () => {
    expect(said(usualWeek)).toBe('Monday to Friday 9:00 to 17:30');
  });

  it.each<[string, Week, string | null]>([
    ['nothing', [off, off, off, off, off, off, off], null],
    ['every day', [nine, nine, nine, nine, nine, nine, nine], 'Every day 9:00 to 17:00'],
    ['one day', [off, nine, off, off, off, off, off], 'Tuesday 9:00 to 17:00'],
    [
      'two days in a row',
      [nine, nine, off, off, off, off, off],
      'Monday and Tuesday 9:00 to 17:00',
    ],
    [
      'scattered days',
      [nine, nine, nine, off, nine, off, off],
      'Monday to Wednesday and Friday 9:00 to 17:00',
    ],
    [
      'several ranges, by time',
      [[range(13, 17), range(8, 12)], off, off, off, off, off, off],
      'Monday 8:00 to 12:00 and 13:00 to 17:00',
    ],
    [
      'days of several kinds',
      [nine, nine, nine, nine, nine, [range(10, 12)], off],
      'Monday to Friday 9:00 to 17:00; Saturday 10:00 to 12:00',
    ],
    [
      'the same hours entered in another order',
      [[range(13, 17), range(8, 12)], [range(8, 12), range(13, 17)], off, off, off, off, off],
      'Monday and Tuesday 8:00 to 12:00 and 13:00 to 17:00',
    ],
  ])('says %s', (_, week, words) => {
    expect(said(week)).toBe(words);
  });

  it('runs over the end of the week, wherever it begins', () => {
    const weekend: Week = [off, off, off, off, off, nine, nine];
    expect(said(weekend)).toBe('Saturday and Sunday 9:00 to 17:00');
    expect(said(weekend, 'en-US')).toMatch(/^Saturday and Sunday 9:00/);
  });
});

describe('the days of the week', () => {
  it('are named in a language, Monday as 0', () => {
    expect(weekdayName(0, 'en')).toBe('Monday');
    expect(weekdayName(6, 'de')).toBe('Sonntag');
  });

  it.each([
    ['en-GB', [0, 1, 2, 3, 4, 5, 6]],
    ['en-US', [6, 0, 1, 2, 3, 4, 5]],
    ['ar-EG', [5, 6, 0, 1, 2, 3, 4]],
  ])('begin in %s as people there expect', (locale, order) => {
    expect(weekOrder(locale)).toEqual(order);
  });

  it.each([
    ['en-GB', [0, 1, 2, 3, 4]],
    ['ar-EG', [0, 1, 2, 3, 6]],
  ])('know the weekend in %s', (locale, days) => {
    expect(workdays(locale)).toEqual(days);
  });
});
