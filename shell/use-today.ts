import { useEffect, useState } from 'preact/hooks';
import type { App } from '@/core/app';
import { dayBounds } from '@/core/calendar';
import type { Entry } from '@/core/history';
import type { Instant } from '@/core/time';
import { calendar } from '@/shell/calendar';
import { entriesBetween } from '@/shell/history';

/** Today's entries, read again after every event; null until the first read, and when the history can't be read. */
export function useToday(app: App | null, at: Instant): readonly Entry[] | null {
  const [entries, setEntries] = useState<readonly Entry[] | null>(null);
  const { from, to } = dayBounds(at, calendar);
  const heardAt = app?.heardAt;
  // heardAt is listed because every event may have written something.
  useEffect(() => {
    let isCurrent = true;
    const show = (read: readonly Entry[]) => isCurrent && setEntries(read);
    entriesBetween(from, to).then(show, (reason) =>
      console.error('the history could not be read', reason),
    );
    return () => {
      isCurrent = false;
    };
  }, [from, to, heardAt]);
  return entries;
}
