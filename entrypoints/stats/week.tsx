import { i18n } from '#i18n';
import { Stepper } from '@/components/charts/stepper';
import { WeekChart } from '@/components/charts/week/week-chart';
import { daysOf, weekOf } from '@/core/weeks';
import { savePicture } from '@/shell/save-picture';
import { fileDate, speech } from '@/shell/speech';
import type { Shown } from './shown';

const WEEK = 7;

type WeekSectionProps = Readonly<{
  shown: Shown;
  /** On which weekday a week begins; Monday is 0. */
  weekday: number;
}>;

/** The week of the day that is shown. */
export const WeekSection = ({ shown, weekday }: WeekSectionProps) => {
  const { day, today, first, totals, onDay } = shown;
  const week = weekOf(day, weekday);
  const isNow = week.to >= today;
  // There is no day before the first and none after today.
  const go = (to: number) => () => onDay(Math.max(first, Math.min(today, to)));
  return (
    <WeekChart
      days={daysOf(week)}
      known={totals}
      today={today}
      speech={speech}
      when={speech.dates(week.from, week.to)}
      chosen={day}
      onChoose={onDay}
      steps={
        <Stepper
          name={i18n.t('chart.week.steps')}
          before={{
            name: i18n.t('chart.week.before'),
            onGo: week.from > first ? go(day - WEEK) : null,
          }}
          after={{ name: i18n.t('chart.week.after'), onGo: isNow ? null : go(day + WEEK) }}
          {...(isNow ? {} : { today: { name: i18n.t('chart.week.now'), onGo: go(today) } })}
        />
      }
      fileName={`legwork-week-${fileDate(week.from)}`}
      onSave={savePicture}
    />
  );
};
