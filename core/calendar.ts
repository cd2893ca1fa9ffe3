import type { Instant } from '@/core/time';

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

/** Monday is 0; 1 January 1970 was a Thursday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** The day from 04:00 to 04:00 that an instant lies in. */
export function dayBounds(
  at: Instant,
  { dayOf, instantOf }: Calendar,
): Readonly<{ from: Instant; to: Instant }> {
  const today = dayOf(at);
  const morning = instantOf(today, MORNING);
  return at < morning
    ? { from: instantOf(today - 1, MORNING), to: morning }
    : { from: morning, to: instantOf(today + 1, MORNING) };
}

/** The next 04:00, when a new day begins. */
export const nextMorning = (at: Instant, calendar: Calendar): Instant => dayBounds(at, calendar).to;
