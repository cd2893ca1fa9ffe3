import { utcMonth } from 'd3-time';
import type { Day } from '@/core/calendar';
import type { Instant } from '@/core/time';

const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Style = Intl.DateTimeFormatOptions;

/** Making one takes longer than all its saying; a year has hundreds of days. */
const made = new Map<Style, Intl.DateTimeFormat>();

/** Days and local times are said as if they were in UTC: they know no zone. */
function saying(style: Style): Intl.DateTimeFormat {
  const known = made.get(style);
  if (known) return known;
  const format = new Intl.DateTimeFormat(undefined, { ...style, timeZone: 'UTC' });
  made.set(style, format);
  return format;
}

const DATE: Style = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };
const DATES: Style = { day: 'numeric', month: 'long', year: 'numeric' };
const WEEKDAY: Style = { weekday: 'short' };
const LETTER: Style = { weekday: 'narrow' };
const MONTH: Style = { month: 'short' };
const NUMBER: Style = { day: 'numeric' };
const CLOCK: Style = { hour: 'numeric', minute: '2-digit' };

/** How days and times are said in the person's own language. */
export const speech = {
  /** Tuesday, 5 January 2026 */
  date: (day: Day): string => saying(DATE).format(day * DAY),
  /** 5 – 11 January 2026 */
  dates: (from: Day, to: Day): string => saying(DATES).formatRange(from * DAY, to * DAY),
  /** Tue */
  weekday: (day: Day): string => saying(WEEKDAY).format(day * DAY),
  /** T */
  weekdayLetter: (day: Day): string => saying(LETTER).format(day * DAY),
  /** 5 */
  dayOfMonth: (day: Day): string => saying(NUMBER).format(day * DAY),
  /** Jan */
  month: (day: Day): string => saying(MONTH).format(day * DAY),
  /** 10:42, as clocks showed so many minutes east of UTC */
  clock: (at: Instant, utcOffset: number): string => saying(CLOCK).format(at + utcOffset * MINUTE),
  /** 10:00 */
  hour: (hour: number): string => saying(CLOCK).format(hour * HOUR),
};

/** The first days of the months from one day to another, both included. */
export const monthsBetween = (from: Day, to: Day): readonly Day[] =>
  utcMonth.range(new Date(from * DAY), new Date((to + 1) * DAY)).map((date) => +date / DAY);

/** A day as the name of a file has it: 2026-01-05. */
export const fileDate = (day: Day): string => new Date(day * DAY).toISOString().slice(0, 10);
