import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Mark } from '@/components/mark';
import { weekOrder } from '@/components/options/week/weekdays';
import { Unreadable } from '@/components/unreadable';
import { Unwritten } from '@/components/unwritten';
import { dayAt } from '@/core/calendar';
import { MINUTE } from '@/core/time';
import { weekOf, yearOf } from '@/core/weeks';
import { calendar } from '@/shell/calendar';
import { useApp } from '@/shell/use-app';
import { useUnwritten } from '@/shell/use-history';
import { useNow } from '@/shell/use-now';
import { DaySection } from './day';
import { Figures } from './figures';
import { HoursSection } from './hours';
import { Keeping } from './keeping';
import { Lines } from './lines';
import { runningLine, type Shown, withRunning } from './shown';
import { useDays } from './use-days';
import { WeekSection } from './week';
import { YearSection } from './year';

/** What was sat, stood and walked, in pictures that can be read as tables. */
export const Stats = () => {
  const app = useApp();
  const now = useNow(MINUTE, 0);
  const today = dayAt(now, calendar);
  const [chosen, setChosen] = useState<number | null>(null);
  const [weekday = 0] = weekOrder();
  const wished = chosen ?? today;
  const { read, problem } = useDays(wished, yearOf(wished, today, weekday));
  const running = useMemo(() => (app ? runningLine(app) : null), [app]);
  const totals = useMemo(() => (read ? withRunning(read, running) : []), [read, running]);
  const shown: Shown | null = read && {
    ...read,
    today,
    now,
    running,
    totals,
    first: read.first ?? today,
    onDay: (day) => setChosen(day === today ? null : day),
  };
  const unwritten = useUnwritten();
  const isRead = app !== null && shown !== null;
  return (
    <main
      class="stats"
      data-screen={isRead || problem ? 'stats' : 'loading'}
      aria-busy={!isRead && !problem}
    >
      <header class="stats-head">
        <Mark size={30} />
        <h1>{i18n.t('stats.title')}</h1>
      </header>
      {problem && <Unreadable why={problem} />}
      {unwritten && <Unwritten why={unwritten.problem} />}
      {!isRead && problem === null && <p class="stats-reading">{i18n.t('stats.reading')}</p>}
      {isRead && read?.first === null && <p class="stats-first">{i18n.t('stats.first')}</p>}
      {isRead && (
        <div class="stats-pictures">
          <DaySection shown={shown} />
          <Lines
            key={shown.day}
            app={app}
            day={shown.day}
            today={today}
            lines={shown.lines}
            at={now}
            isWaiting={unwritten !== null}
          />
          <WeekSection shown={shown} weekday={weekday} />
          <HoursSection shown={shown} />
          <Figures totals={totals} week={weekOf(shown.day, weekday).from} today={today} />
          <YearSection shown={shown} year={yearOf(shown.day, today, weekday)} />
          <Keeping today={today} />
        </div>
      )}
    </main>
  );
};
