import { i18n } from '#i18n';
import { DayBand } from '@/components/clock/day-band';
import { plural } from '@/components/plural';
import type { App } from '@/core/app';
import { band, breaksToday } from '@/core/band';
import { dayBounds } from '@/core/calendar';
import type { Entry } from '@/core/history';
import { HOUR, type Instant, MINUTE, wholeMinutes } from '@/core/time';
import { calendar, timeOfDay } from '@/shell/calendar';

/** The band shows a working day at least. */
const LEAST = 8 * HOUR;
const MARKS = 4;

type TodayProps = Readonly<{ app: App; entries: readonly Entry[] | null; at: Instant }>;

function summary(entries: readonly Entry[] | null, sat: boolean): string {
  // Not read yet: an empty line keeps the place.
  if (entries === null) return '\u00a0';
  const { breaks, onFeet } = breaksToday(entries);
  if (breaks === 0 && !sat) return i18n.t('day.fresh');
  return onFeet < MINUTE
    ? plural('day.summaryPlain', breaks)
    : plural('day.summary', breaks, [breaks, i18n.t('unit.min', [wholeMinutes(onFeet)])]);
}

/** Today's band, from the hour in which the day's first stretch began. */
export const Today = ({ app, entries, at }: TodayProps) => {
  const day = dayBounds(at, calendar);
  const parts = band(entries ?? [], app, day.from, at);
  const first = parts[0]?.from ?? at;
  const from = day.from + Math.floor((first - day.from) / HOUR) * HOUR;
  const hours = Math.max(LEAST, at - from) / HOUR;
  const step = Math.ceil(hours / MARKS) * HOUR;
  return (
    <DayBand
      parts={parts}
      from={from}
      to={from + MARKS * step}
      at={at}
      hours={Array.from({ length: MARKS + 1 }, (_, mark) => timeOfDay(from + mark * step))}
      summary={summary(entries, parts.length > 0)}
    />
  );
};
