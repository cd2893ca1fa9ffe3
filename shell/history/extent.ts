import type { Day } from '@/core/calendar';
import type { DayRange } from '@/core/history';
import { during } from '@/shell/history/database';
import { rangeOf } from '@/shell/history/write';

/** How many lines there are in some days, and the first and the last of these days that has any. */
export type Extent = Readonly<{ lines: number; first: Day; last: Day }>;

/** What is there of some days; null: nothing. */
export const extentOf = (range: DayRange): Promise<Extent | null> =>
  during(async (db) => {
    const work = db.transaction(['entries', 'days']);
    const keys = rangeOf(range);
    const [lines, days] = await Promise.all([
      work.objectStore('entries').index('day').count(keys),
      work.objectStore('days').getAllKeys(keys),
    ]);
    const [first, last] = [days[0], days.at(-1)];
    return first === undefined || last === undefined ? null : { lines, first, last };
  });
