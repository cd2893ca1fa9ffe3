import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Unreadable } from '@/components/unreadable';
import { Unwritten } from '@/components/unwritten';
import { dayAt, weekdayOf } from '@/core/calendar';
import { MINUTE } from '@/core/time';
import { calendar } from '@/shell/calendar';
import { useApp } from '@/shell/use-app';
import { useUnwritten } from '@/shell/use-history';
import { useNow } from '@/shell/use-now';
import { Figures } from './figures';
import { Keeping } from './keeping';
import { Lines } from './lines';
import { useDays } from './use-days';

/** What was sat, stood and walked, in pictures that can be read as tables. */
export const Stats = () => {
  const app = useApp();
  const now = useNow(MINUTE, 0);
  const today = dayAt(now, calendar);
  const [day, setDay] = useState(today);
  const { read, problem } = useDays(day, today);
  const unwritten = useUnwritten();
  void setDay;
  return (
    <main
      data-screen={app && (read || problem) ? 'stats' : 'loading'}
      aria-busy={read === null && !problem}
    >
      <h1>{i18n.t('stats.title')}</h1>
      {problem && <Unreadable why={problem} />}
      {unwritten && <Unwritten why={unwritten.problem} />}
      {app && read && (
        <>
          <Figures totals={read.totals} week={day - weekdayOf(day)} today={today} />
          <Lines
            key={day}
            {...{ app, day, today }}
            lines={read.lines}
            at={now}
            isWaiting={unwritten !== null}
          />
        </>
      )}
      <Keeping today={today} />
    </main>
  );
};
