import type { Day } from '@/core/calendar';
import type { DayTotals } from '@/core/day-totals';
import type { Recorded } from '@/core/history';
import { during } from '@/shell/history/database';

/** The lines of some days, both included, in order of time. */
export const entriesOf = (from: Day, to: Day = from): Promise<readonly Recorded[]> =>
  during(async (db) => {
    const found = await db.getAllFromIndex('entries', 'day', IDBKeyRange.bound(from, to));
    return found
      .map(({ day, ...entry }): Recorded => entry)
      .sort((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1));
  });

/** The totals of some days, both included, in order; days in which nothing happened are not there. */
export const daysBetween = (from: Day, to: Day): Promise<readonly DayTotals[]> =>
  during((db) => db.getAll('days', IDBKeyRange.bound(from, to)));

/** The first day of which anything is known; null: none. */
export const firstDay = (): Promise<Day | null> =>
  during(async (db) => {
    const first = await db.transaction('days').store.openKeyCursor();
    return first?.key ?? null;
  });
