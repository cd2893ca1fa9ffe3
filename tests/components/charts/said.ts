import type { Speech } from '@/components/charts/speech';
import { type DayTotals, nothing } from '@/core/day-totals';
import { DAY, HOUR, MINUTE } from '@/core/time';

/** Monday 5 January 2026. */
export const MONDAY = 20_458;

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const weekday = (day: number): string => WEEKDAYS[(day - MONDAY + 7_000_000) % 7] ?? '';
const iso = (day: number): string => new Date(day * DAY).toISOString();

/** Says days and times in a few plain letters. */
export const speech: Speech = {
  date: (day) => `${weekday(day)} ${iso(day).slice(0, 10)}`,
  dates: (from, to) => `${iso(from).slice(0, 10)} to ${iso(to).slice(0, 10)}`,
  weekday,
  weekdayLetter: (day) => weekday(day).slice(0, 1),
  dayOfMonth: (day) => String(Number(iso(day).slice(8, 10))),
  month: (day) => iso(day).slice(5, 7),
  clock: (at, utcOffset) => iso((at + utcOffset * MINUTE) / DAY).slice(11, 16),
  hour: (hour) => `${hour}:00`,
};

/** What is known of a day, but for what is told. */
export const known = (day: number, told: Partial<DayTotals> = {}): DayTotals => ({
  ...nothing,
  sat: { short: HOUR, medium: 2 * HOUR, long: 70 * MINUTE },
  breaks: { seated: 1, standing: 1, walking: 2, away: 1 },
  ...told,
  day,
});
