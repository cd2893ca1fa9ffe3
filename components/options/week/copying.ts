import type { Hours, Week } from '@/core/settings';
import { isSameDay } from './day-groups';
import type { Weekday } from './weekdays';

/** A week with a day's hours replaced. */
export const withDay = (week: Week, day: Weekday, ranges: readonly Hours[]): Week =>
  week.map((before, at) => (at === day ? ranges : before));

/** A week whose working days all have the hours of one day. */
export const copied = (week: Week, day: Weekday, workdays: readonly Weekday[]): Week =>
  week.map((before, at) => (workdays.includes(at) ? (week[day] ?? []) : before));

/**
 * Whether copying a day's hours to the working days is offered at it: where it would change something,
 * and no day before it has the same hours to copy.
 */
export function isWorthCopying(
  week: Week,
  day: Weekday,
  order: readonly Weekday[],
  workdays: readonly Weekday[],
): boolean {
  const ranges = week[day] ?? [];
  const isSame = (other: Weekday): boolean => isSameDay(week[other] ?? [], ranges);
  if (ranges.length === 0 || workdays.every(isSame)) return false;
  return !order.slice(0, order.indexOf(day)).some(isSame);
}
