import { useCallback } from 'preact/hooks';
import type { Day } from '@/core/calendar';
import type { DayTotals } from '@/core/day-totals';
import type { Recorded } from '@/core/history';
import { daysBetween, entriesOf, firstDay } from '@/shell/history/read';
import { type Reading, useHistory } from '@/shell/use-history';

/** The calendar and the four weeks before a week that begins it. */
const YEAR = 53 * 7 + 28;

/** What the page shows of a day, and of the year that ends with it. */
export type Days = Readonly<{
  /** The lines of the day, in order of time. */
  lines: readonly Recorded[];
  /** Totals up to the day, of as many days as any picture shows; in order, without those in which nothing happened. */
  totals: readonly DayTotals[];
  /** The first day of which anything is known; null: none. */
  first: Day | null;
}>;

/** What the page shows of a day: no more of a long history is read than is shown. */
export const useDays = (day: Day, last: Day): Reading<Days> =>
  useHistory(
    useCallback(async () => {
      const [lines, totals, first] = await Promise.all([
        entriesOf(day),
        daysBetween(day - YEAR, last),
        firstDay(),
      ]);
      return { lines, totals, first };
    }, [day, last]),
  );
