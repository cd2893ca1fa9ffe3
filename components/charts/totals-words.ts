import { i18n } from '#i18n';
import type { Day } from '@/core/calendar';
import {
  type BreakKind,
  type DayTotals,
  type StretchLength,
  satInAll,
  type Totals,
} from '@/core/day-totals';
import { plural } from '../plural';
import { lengthSaid, numberSaid } from './lengths';
import type { Speech } from './speech';
import type { Tabled } from './table';
import type { Value } from './values';

export const LENGTHS: readonly StretchLength[] = ['short', 'medium', 'long'];
export const BREAKS: readonly BreakKind[] = ['walking', 'standing', 'seated', 'away'];

/** A day with what is known of it; null: nothing is. */
export type KnownDay = Value & Readonly<{ day: Day; totals: DayTotals | null }>;

/** All leg breaks, of whatever kind. */
export const breaksInAll = ({ breaks }: Totals): number =>
  BREAKS.reduce((sum, kind) => sum + breaks[kind], 0);

/** "5 breaks" */
export function breaksSaid(totals: Totals): string {
  const breaks = breaksInAll(totals);
  return plural('chart.breaks', breaks, [numberSaid(breaks)]);
}

/** "6 h 20 min sat, 1 h 10 min of it in stretches over 60 min, 5 breaks" */
export function totalsSaid(totals: Totals): string {
  const sat = lengthSaid(satInAll(totals));
  const breaks = breaksSaid(totals);
  return totals.sat.long > 0
    ? i18n.t('chart.totalsLong', [sat, lengthSaid(totals.sat.long), breaks])
    : i18n.t('chart.totals', [sat, breaks]);
}

/** Days with their totals, each said in full. */
export function knownDays(
  days: readonly Day[],
  known: readonly DayTotals[],
  { date }: Speech,
): readonly KnownDay[] {
  const byDay = new Map(known.map((totals) => [totals.day, totals]));
  return days.map((day) => {
    const totals = byDay.get(day) ?? null;
    const said = totals ? totalsSaid(totals) : i18n.t('chart.unknown');
    return { id: String(day), name: i18n.t('chart.ofDay', [date(day), said]), day, totals };
  });
}

/** The days of which anything is known, in columns. */
export const daysTable = (
  days: readonly KnownDay[],
  caption: string,
  { date }: Speech,
): Tabled => ({
  caption,
  head: [
    i18n.t('chart.date'),
    i18n.t('chart.sat'),
    ...LENGTHS.map((length) => i18n.t(`chart.length.${length}`)),
    ...BREAKS.map((kind) => i18n.t(`chart.kind.${kind}`)),
  ],
  rows: days.flatMap(({ day, totals }) => {
    if (totals === null) return [];
    return [
      [
        date(day),
        lengthSaid(satInAll(totals)),
        ...LENGTHS.map((length) => lengthSaid(totals.sat[length])),
        ...BREAKS.map((kind) => String(totals.breaks[kind])),
      ],
    ];
  }),
});
