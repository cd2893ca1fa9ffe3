import { DAY, HOUR, type Instant, MINUTE } from '@/core/time';

/** A day of the person's own calendar: local days since 1 January 1970. */
export type Day = number;

/** All that core needs to know of local time. Travel and daylight saving change what it answers, never an instant. */
export type Calendar = Readonly<{
  /** The local day, from midnight to midnight, that an instant lies in. */
  dayOf: (at: Instant) => Day;
  /** When the clocks of a local day show so many minutes after midnight. Of a time shown twice the first, of one that is skipped the moment it would be. */
  instantOf: (day: Day, minutes: number) => Instant;
}>;

/** People who work past midnight are still in the same day: it begins at 04:00. */
const MORNING = 4 * 60;

/** From a day's beginning to before its end. */
type DayBounds = Readonly<{ from: Instant; to: Instant }>;

/** Monday is 0; 1 January 1970 was a Thursday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** The day, from 04:00 to 04:00, that an instant lies in. */
export function dayAt(at: Instant, { dayOf, instantOf }: Calendar): Day {
  const day = dayOf(at);
  return at < instantOf(day, MORNING) ? day - 1 : day;
}

/** When a day begins and ends: at 04:00. */
const boundsOf = (day: Day, { instantOf }: Calendar): DayBounds => ({
  from: instantOf(day, MORNING),
  to: instantOf(day + 1, MORNING),
});

/** When the day that an instant lies in begins and ends. */
export const dayBounds = (at: Instant, calendar: Calendar): DayBounds =>
  boundsOf(dayAt(at, calendar), calendar);

/** The day in which something began at a place so many minutes east of UTC. It does not move when the person travels. */
export const dayThere = (at: Instant, utcOffset: number): Day =>
  Math.floor((at + (utcOffset - MORNING) * MINUTE) / DAY);

/** When a day begins there: at 04:00. */
export const morningThere = (day: Day, utcOffset: number): Instant =>
  day * DAY + (MORNING - utcOffset) * MINUTE;

/** What a clock showed there, in whole hours from 0 to 23. */
export const hourThere = (at: Instant, utcOffset: number): number =>
  Math.floor((at + utcOffset * MINUTE) / HOUR) % 24;

/** What a clock showed there, in whole minutes after midnight. */
export const minutesThere = (at: Instant, utcOffset: number): number =>
  Math.floor(((at + utcOffset * MINUTE) % DAY) / MINUTE);

/** The next 04:00, when a new day begins. */
export const nextMorning = (at: Instant, calendar: Calendar): Instant => dayBounds(at, calendar).to;
