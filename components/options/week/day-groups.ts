import type { Hours, Week } from '@/core/settings';
import type { Weekday } from './weekdays';

/** The first and the last of some days in a row. */
export type Run = readonly [first: Weekday, last: Weekday];

/** Days with the same hours. */
export type DayGroup = Readonly<{ runs: readonly Run[]; hours: readonly Hours[] }>;

const byTime = (a: Hours, b: Hours): number => a.from - b.from;
const kindOf = (hours: readonly Hours[]): string => JSON.stringify(hours.toSorted(byTime));

/** Whether two days have the same hours, in whatever order they were entered. */
export const isSameDay = (a: readonly Hours[], b: readonly Hours[]): boolean =>
  kindOf(a) === kindOf(b);

/** Days in a row, also over the end of the week: Saturday and Sunday are one run wherever the week begins. */
function runsOf(days: readonly Weekday[]): readonly Run[] {
  const has = (day: number): boolean => days.includes((day + 7) % 7);
  const [first] = days;
  if (first !== undefined && days.length === 7) return [[first, (first + 6) % 7]];
  return days
    .filter((day) => !has(day - 1))
    .map((start) => {
      let length = 1;
      while (has(start + length)) length += 1;
      return [start, (start + length - 1) % 7];
    });
}

/** The days of a week that have hours, those with the same ones together, in the order of `days`. */
export function dayGroups(week: Week, days: readonly Weekday[]): readonly DayGroup[] {
  const hoursOf = (day: Weekday): readonly Hours[] => week[day] ?? [];
  const groups = Map.groupBy(
    days.filter((day) => hoursOf(day).length > 0),
    (day) => kindOf(hoursOf(day)),
  );
  return [...groups.values()].map((same) => ({
    runs: runsOf(same),
    hours: hoursOf(same[0] ?? 0).toSorted(byTime),
  }));
}
