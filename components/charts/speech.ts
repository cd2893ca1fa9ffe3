import type { Day } from '@/core/calendar';
import type { Instant } from '@/core/time';

/** How days and times are said in the person's language; shell/speech.ts says them. */
export type Speech = Readonly<{
  /** Tuesday, 5 January 2026 */
  date: (day: Day) => string;
  /** 5 – 11 January 2026 */
  dates: (from: Day, to: Day) => string;
  /** Tue */
  weekday: (day: Day) => string;
  /** T: where there is no room for more */
  weekdayLetter: (day: Day) => string;
  /** 5 */
  dayOfMonth: (day: Day) => string;
  /** Jan */
  month: (day: Day) => string;
  /** 10:42, by a clock so many minutes east of UTC */
  clock: (at: Instant, utcOffset: number) => string;
  /** 10:00 */
  hour: (hour: number) => string;
}>;

/** All that a chart of days is said with. */
export type Said = Readonly<{ speech: Speech }>;
