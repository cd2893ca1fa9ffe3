import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { HoursChart } from '@/components/charts/hours/hours-chart';
import { askedHours } from '@/core/asked-hours';
import { sumOf } from '@/core/day-totals';
import { savePicture } from '@/shell/save-picture';
import { fileDate, speech } from '@/shell/speech';
import type { Shown } from './shown';

/** Twelve weeks. */
const SPAN = 12 * 7;

/** At which hours reminders were not taken, in the twelve weeks up to the day that is shown. */
export const HoursSection = ({ shown }: Readonly<{ shown: Shown }>) => {
  const { day, totals } = shown;
  const hours = useMemo(
    () => askedHours(sumOf(totals.filter((one) => one.day <= day && one.day > day - SPAN))),
    [totals, day],
  );
  return (
    <HoursChart
      hours={hours}
      speech={speech}
      when={i18n.t('chart.hours.when', [speech.dates(day, day)])}
      fileName={`legwork-hours-${fileDate(day)}`}
      onSave={savePicture}
    />
  );
};
