import { useCallback } from 'preact/hooks';
import { dayAt } from '@/core/calendar';
import type { Recorded } from '@/core/history';
import type { Instant } from '@/core/time';
import { calendar } from '@/shell/calendar';
import { entriesOf } from '@/shell/history/read';
import { type Reading, useHistory } from '@/shell/use-history';

/** The lines of the day that `at` lies in, read again whenever they change. */
export function useToday(at: Instant): Reading<readonly Recorded[]> {
  const today = dayAt(at, calendar);
  return useHistory(useCallback(() => entriesOf(today), [today]));
}
