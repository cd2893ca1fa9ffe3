import { HOUR } from '@/core/time';

/** Monday is 0, as in core's week. */
export type Weekday = number;

/** Newer than TypeScript's own types: ECMA-402, Intl Locale Info. Firefox has none of it yet. */
type WeekInfo = Readonly<{ firstDay: number; weekend: readonly number[] }>;
type Informed = Readonly<{ getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo }>;

/** Where nothing is told: ISO 8601, Monday first. */
const ISO: WeekInfo = { firstDay: 1, weekend: [6, 7] };

const DAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

const userLocale = (): string => new Intl.DateTimeFormat().resolvedOptions().locale;

/** What a locale says of its week, Monday as 1. */
function weekInfo(locale: string): WeekInfo {
  const informed = new Intl.Locale(locale) as Informed;
  return informed.getWeekInfo?.() ?? informed.weekInfo ?? ISO;
}

/** The name of a weekday in the person's language. */
export const weekdayName = (day: Weekday, locale = userLocale()): string =>
  // 5 January 1970 was a Monday.
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
    (day + 4) * 24 * HOUR,
  );

/** The seven days as the person's calendar shows them. */
export function weekOrder(locale = userLocale()): readonly Weekday[] {
  const first = weekInfo(locale).firstDay - 1;
  return DAYS.map((day) => (first + day) % 7);
}

/** The days that are no weekend where the person lives. */
export const workdays = (locale = userLocale()): readonly Weekday[] =>
  DAYS.filter((day) => !weekInfo(locale).weekend.includes(day + 1));
