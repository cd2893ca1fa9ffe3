import { type Calendar, type Day, weekdayOf } from '@/core/calendar';
import type { Hours, Week } from '@/core/settings';
import type { Instant } from '@/core/time';

type Span = Readonly<{ from: Instant; until: Instant }>;

/** A range that does not end after it began ends on the next day. */
const spanOf = (day: Day, { from, to }: Hours, { instantOf }: Calendar): Span => ({
  from: instantOf(day, from),
  until: to > from ? instantOf(day, to) : instantOf(day + 1, to),
});

/** The working spans from yesterday, whose night may reach into today, to so many days ahead. */
function spans(week: Week, at: Instant, ahead: number, calendar: Calendar): readonly Span[] {
  const today = calendar.dayOf(at);
  return Array.from({ length: ahead + 2 }, (_, index) => today - 1 + index).flatMap((day) =>
    week.flatMap((ranges, weekday) =>
      weekday === weekdayOf(day) ? ranges.map((hours) => spanOf(day, hours, calendar)) : [],
    ),
  );
}

/** Whether an instant lies in the working hours; without any set it always does. */
export const isWorkingAt = (week: Week | null, at: Instant, calendar: Calendar): boolean =>
  week === null || spans(week, at, 0, calendar).some(({ from, until }) => from <= at && at < until);

/** When working hours next begin or end; null when none are set, or every day is off. */
export function nextHoursChange(
  week: Week | null,
  at: Instant,
  calendar: Calendar,
): Instant | null {
  if (week === null) return null;
  const changes = spans(week, at, 7, calendar)
    .flatMap(({ from, until }) => [from, until])
    .filter((change) => change > at);
  return changes.length === 0 ? null : Math.min(...changes);
}
