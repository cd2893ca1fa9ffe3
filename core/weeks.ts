import { type Day, weekdayOf } from '@/core/calendar';

const WEEK = 7;
/** A year and the beginning of its first week. */
const COLUMNS = 53;

/** From one day to another, both included. */
export type Days = Readonly<{ from: Day; to: Day }>;

/** The week that a day lies in; it begins on `first`, Monday being 0. */
export function weekOf(day: Day, first: number): Days {
  const from = day - ((weekdayOf(day) - first + WEEK) % WEEK);
  return { from, to: from + WEEK - 1 };
}

/** How far a year before is: whole weeks, so that a column stays a week. */
export const YEAR_BACK = 52 * WEEK;

/** The 53 weeks that a day is shown in: those that end with this week, or with a week whole years of weeks before. */
export function yearOf(day: Day, today: Day, first: number): Days {
  const last = weekOf(today, first).to;
  const back = Math.max(0, Math.floor((last - day) / YEAR_BACK));
  const to = last - back * YEAR_BACK;
  return { from: to - COLUMNS * WEEK + 1, to };
}

/** Every day from one to another, both included. */
export const daysOf = ({ from, to }: Days): readonly Day[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => from + n);
