import { i18n } from '#i18n';
import { DayChart } from '@/components/charts/day/day-chart';
import { lengthSaid } from '@/components/charts/lengths';
import { Stepper } from '@/components/charts/stepper';
import { breaksSaid } from '@/components/charts/totals-words';
import { dayThere } from '@/core/calendar';
import { nothing, satInAll } from '@/core/day-totals';
import { timelineOf } from '@/core/timeline';
import { savePicture } from '@/shell/save-picture';
import { fileDate, speech } from '@/shell/speech';
import type { Shown } from './shown';

/** The day that is shown, as one line of time. */
export const DaySection = ({ shown }: Readonly<{ shown: Shown }>) => {
  const { day, today, first, lines, running, totals, now, onDay } = shown;
  const isHere = running !== null && dayThere(running.startedAt, running.utcOffset) === day;
  const known = totals.find((one) => one.day === day) ?? nothing;
  const feet = known.stood + known.walked.confirmed + known.walked.unconfirmed;
  const go = (to: number) => () => onDay(to);
  return (
    <DayChart
      timeline={timelineOf(lines, isHere ? running : null)}
      speech={speech}
      when={speech.date(day)}
      summary={i18n.t('chart.day.summary', [
        lengthSaid(satInAll(known)),
        lengthSaid(feet),
        breaksSaid(known),
      ])}
      empty={i18n.t(day === today ? 'chart.day.emptyToday' : 'chart.day.empty')}
      now={day === today ? now : null}
      steps={
        <Stepper
          name={i18n.t('chart.day.steps')}
          before={{ name: i18n.t('chart.day.before'), onGo: day > first ? go(day - 1) : null }}
          after={{ name: i18n.t('chart.day.after'), onGo: day < today ? go(day + 1) : null }}
          {...(day === today ? {} : { today: { name: i18n.t('chart.today'), onGo: go(today) } })}
        />
      }
      fileName={`legwork-day-${fileDate(day)}`}
      onSave={savePicture}
    />
  );
};
