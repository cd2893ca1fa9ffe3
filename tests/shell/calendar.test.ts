import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { type Calendar, dayBounds } from '@/core/calendar';
import { HOUR, MINUTE } from '@/core/time';
import { calendar } from '@/shell/calendar';
import { berlin, losAngeles, tokyo, utc } from '../support/calendars';

const own = process.env.TZ;
afterAll(() => {
  if (own === undefined) delete process.env.TZ;
  else process.env.TZ = own;
});

/** The same place once told by its rules, and once by the platform. */
const places: readonly (readonly [string, Calendar])[] = [
  ['UTC', utc],
  ['Europe/Berlin', berlin],
  ['Asia/Tokyo', tokyo],
  ['America/Los_Angeles', losAngeles],
];

describe.each(places)('in %s', (zone, told) => {
  beforeAll(() => {
    process.env.TZ = zone;
  });

  it('knows the day of every hour of the year 2026', () => {
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += HOUR)
      expect(calendar.dayOf(at)).toBe(told.dayOf(at));
  });

  it('knows the instant of every half hour of its days, also of hours that are skipped or come twice', () => {
    const first = told.dayOf(Date.UTC(2026, 0, 2));
    for (let day = first; day < first + 364; day += 1)
      for (let minutes = 0; minutes < 24 * 60; minutes += 30)
        expect(calendar.instantOf(day, minutes), `${day} ${minutes}`).toBe(
          told.instantOf(day, minutes),
        );
  });
});

describe('a day from 04:00 to 04:00', () => {
  beforeAll(() => {
    process.env.TZ = 'Europe/Berlin';
  });
  test.each([
    ['usually', Date.UTC(2026, 5, 1, 12), 24],
    ['when the clocks go forward', Date.UTC(2026, 2, 28, 12), 23],
    ['when they go back', Date.UTC(2026, 9, 24, 12), 25],
  ])('%s', (_, at, hours) => {
    const { from, to } = dayBounds(at, calendar);
    expect(to - from).toBe(hours * HOUR);
    expect(dayBounds(to - MINUTE, calendar)).toEqual({ from, to });
    expect(dayBounds(to, calendar).from).toBe(to);
  });
});
