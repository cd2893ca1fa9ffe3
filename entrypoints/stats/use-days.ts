import { useCallback } from 'preact/hooks';
import type { Day } from '@/core/calendar';
import type { DayTotals } from '@/core/day-totals';
import type { Recorded } from '@/core/history';
import type { Days as Range } from '@/core/weeks';
import { daysBetween, entriesOf, firstDay } from '@/shell/history/read';
import { type Reading, useHistory } from '@/shell/use-history';

/** What is compared with, or counted together with, the first days of the year: 12 weeks. */
const BEFORE = 12 * 7;

/** What the page shows of a day, and of the year around it. */
export type Days = Readonly<{
  /** The day that was read: until the next one is, the page shows this one. */
  day: Day;
  /** The lines of the day, in order of time. */
  lines: readonly Recorded[];
  /** Totals of the shown year and of 12 weeks before it; in order, without days in which nothing happened. */
  totals: readonly DayTotals[];
  /** The first day of which anything is known; null: none. */
  first: Day | null;
}>;

/** What the page shows of a day and its year: no more of a long history is read than is shown. */
export const useDays = (day: Day, { from, to }: Range): Reading<Days> =>
  useHistory(
    useCallback(async () => {
      const [lines, totals, first] = await Promise.all([
        entriesOf(day),
        daysBetween(from - BEFORE, to),
        firstDay(),
      ]);
      return { day, lines, totals, first };
    }, [day, from, to]),
  );
