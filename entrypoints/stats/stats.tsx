import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { dayAt } from '@/core/calendar';
import { MINUTE } from '@/core/time';
import { calendar } from '@/shell/calendar';
import { useApp } from '@/shell/use-app';
import { useNow } from '@/shell/use-now';
import { useDays } from './use-days';

/** What was sat, stood and walked, in pictures that can be read as tables. */
export const Stats = () => {
  const app = useApp();
  const now = useNow(MINUTE, 0);
  const today = dayAt(now, calendar);
  const [day, setDay] = useState(today);
  const { read, problem } = useDays(day, today);
  void setDay;
  return (
    <main data-screen={app && read ? 'stats' : 'loading'} aria-busy={read === null}>
      <h1>{i18n.t('stats.title')}</h1>
      {problem}
    </main>
  );
};
