import type { IDBPObjectStore, IDBPTransaction } from 'idb';
import type { Day } from '@/core/calendar';
import { totalsOf } from '@/core/day-totals';
import type { History } from '@/shell/history/database';

type Writable = Exclude<IDBTransactionMode, 'readonly'>;

/** Counts some days anew from their lines, in the transaction that changed these. A day without lines has no totals. */
export async function recount<M extends Writable>(
  work: IDBPTransaction<History, ('entries' | 'days')[], M>,
  days: Iterable<Day>,
): Promise<void> {
  const lines: IDBPObjectStore<History, ('entries' | 'days')[], 'entries', M> =
    work.objectStore('entries');
  const totals = work.objectStore('days');
  for (const day of days) {
    const entries = await lines.index('day').getAll(day);
    if (entries.length === 0) await totals.delete(day);
    else await totals.put(totalsOf(day, entries));
  }
}
