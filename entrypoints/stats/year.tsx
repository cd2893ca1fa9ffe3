import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { Stepper } from '@/components/charts/stepper';
import { YearChart } from '@/components/charts/year/year-chart';
import { type Days, daysOf, YEAR_BACK } from '@/core/weeks';
import { savePicture } from '@/shell/save-picture';
import { fileDate, monthsBetween, speech } from '@/shell/speech';
import type { Shown } from './shown';

/** The year of the day that is shown. */
export const YearSection = ({ shown, year }: Readonly<{ shown: Shown; year: Days }>) => {
  const { day, today, first, totals, onDay } = shown;
  const { from } = year;
  const to = Math.min(year.to, today);
  const days = useMemo(() => daysOf({ from, to }), [from, to]);
  const months = useMemo(() => monthsBetween(from, to), [from, to]);
  const isNow = year.to >= today;
  const go = (next: number) => () => onDay(Math.max(first, Math.min(today, next)));
  return (
    <YearChart
      days={days}
      known={totals}
      months={months}
      speech={speech}
      when={speech.dates(from, to)}
      chosen={day}
      onChoose={onDay}
      steps={
        <Stepper
          name={i18n.t('chart.year.steps')}
          before={{
            name: i18n.t('chart.year.before'),
            onGo: from > first ? go(Math.min(day, from + YEAR_BACK) - YEAR_BACK) : null,
          }}
          after={{ name: i18n.t('chart.year.after'), onGo: isNow ? null : go(day + YEAR_BACK) }}
          {...(isNow ? {} : { today: { name: i18n.t('chart.year.now'), onGo: go(today) } })}
        />
      }
      fileName={`legwork-year-${fileDate(to)}`}
      onSave={savePicture}
    />
  );
};
