import { i18n } from '#i18n';
import type { Hours, Week } from '@/core/settings';
import { clockTime } from './clock-time';
import { type DayGroup, dayGroups, type Run } from './day-groups';
import { weekdayName, weekOrder } from './weekdays';

/** "a, b and c". */
function listed(parts: readonly string[]): string {
  const [last = '', ...before] = parts.toReversed();
  return before.length === 0 ? last : i18n.t('hours.and', [before.toReversed().join(', '), last]);
}

/** Ranges as they are said: "9:00 to 12:00 and 13:00 to 17:30". */
export const hoursInWords = (hours: readonly Hours[], locale?: string): string =>
  listed(
    hours.map(({ from, to }) =>
      i18n.t('hours.fromTo', [clockTime(from, locale), clockTime(to, locale)]),
    ),
  );

function runInWords([first, last]: Run, locale?: string): readonly string[] {
  const [from, to] = [weekdayName(first, locale), weekdayName(last, locale)];
  if (first === last) return [from];
  return (first + 1) % 7 === last ? [from, to] : [i18n.t('hours.fromTo', [from, to])];
}

function daysInWords({ runs }: DayGroup, locale?: string): string {
  const isWhole = runs.some(([first, last]) => (last + 1) % 7 === first);
  return isWhole
    ? i18n.t('hours.everyDay')
    : listed(runs.flatMap((run) => runInWords(run, locale)));
}

/** Working hours in a few words, "Monday to Friday 9:00 to 17:30"; null where every day is off. */
export function weekInWords(week: Week, locale?: string): string | null {
  const groups = dayGroups(week, weekOrder(locale));
  if (groups.length === 0) return null;
  return groups
    .map((group) => `${daysInWords(group, locale)} ${hoursInWords(group.hours, locale)}`)
    .join('; ');
}
