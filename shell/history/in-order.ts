import type { IDBPTransaction } from 'idb';
import type { Recorded } from '@/core/history';
import { DAY } from '@/core/time';
import type { History } from '@/shell/history/database';

/** So much time at once: some hundred lines, however many years there are. */
const STRETCH = 30 * DAY;

type Stores = ('entries' | 'days')[];

/**
 * All lines there are in order of their beginning, a stretch at a time, in the transaction that is given: whoever takes them must
 * not wait for anything else meanwhile, or the transaction is over.
 */
export async function* inOrder<M extends IDBTransactionMode>(
  work: IDBPTransaction<History, Stores, M>,
): AsyncGenerator<readonly Recorded[], void> {
  const lines = work.objectStore('entries').index('startedAt');
  let from = Number.NEGATIVE_INFINITY;
  for (;;) {
    const next = await lines.openKeyCursor(IDBKeyRange.lowerBound(from));
    if (next === null) return;
    const to = next.key + STRETCH;
    const kept = await lines.getAll(IDBKeyRange.bound(next.key, to, false, true));
    yield kept.map(({ day, ...entry }): Recorded => entry);
    from = to;
  }
}
