import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Day } from '@/core/calendar';
import type { DayTotals } from '@/core/day-totals';
import { dayOfEntry, type Recorded } from '@/core/history';
import { SECOND } from '@/core/time';
import { recount } from '@/shell/history/recount';
import { within } from '@/shell/within';

/** A line with the day that it belongs to, which an index wants to find. */
export type Kept = Recorded & Readonly<{ day: Day }>;

export interface History extends DBSchema {
  entries: { key: string; value: Kept; indexes: { startedAt: number; day: Day } };
  days: { key: Day; value: DayTotals };
}

/** A piece of work that sees lines and totals together: all of it is done, or nothing. */
export type Work<M extends IDBTransactionMode = 'readwrite'> = IDBPTransaction<
  History,
  ('entries' | 'days')[],
  M
>;

type Upgrade = IDBPTransaction<History, ('entries' | 'days')[], 'versionchange'>;

const NAME = 'legwork';
const VERSION = 2;

/** How a line is kept. */
export const kept = (entry: Recorded): Kept => ({ ...entry, day: dayOfEntry(entry) });

/** The second version finds lines by their day, and keeps each day's totals. */
async function addDays(db: IDBPDatabase<History>, upgrade: Upgrade): Promise<void> {
  db.createObjectStore('days', { keyPath: 'day' });
  const entries = upgrade.objectStore('entries');
  entries.createIndex('day', 'day');
  const days = new Set<Day>();
  for (let at = await entries.openCursor(); at; at = await at.continue()) {
    const entry = kept(at.value);
    days.add(entry.day);
    await at.update(entry);
  }
  await recount(upgrade, days);
}

/** A database that is not open by then is held by somebody: others that want to open it wait in a queue, and are not told why. */
const PATIENCE = 10 * SECOND;

/** Rejects where another page holds an older version open, rather than waiting for it for ever. */
async function open(): Promise<IDBPDatabase<History>> {
  const { promise: refusal, reject } = Promise.withResolvers<never>();
  const opening = openDB<History>(NAME, VERSION, {
    async upgrade(db, from, _to, upgrade) {
      if (from < 1) {
        db.createObjectStore('entries', { keyPath: 'id' }).createIndex('startedAt', 'startedAt');
      }
      if (from < 2) await addDays(db, upgrade);
    },
    blocked: () => reject(new DOMException('an older version is still open', 'InvalidStateError')),
    // Whoever is older lets the newer one through.
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
  try {
    return await within(Promise.race([opening, refusal]), PATIENCE, 'the history does not open');
  } catch (reason) {
    opening.then(
      (late) => late.close(),
      () => undefined,
    );
    throw reason;
  }
}

/** Opens for one piece of work only: a connection that is kept would block the next upgrade. */
export async function during<T>(work: (db: IDBPDatabase<History>) => Promise<T>): Promise<T> {
  const db = await open();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** Changes lines and totals together: all of the change is kept, or, where it rejects, nothing. */
export const atOnce = <T>(change: (work: Work) => Promise<T>): Promise<T> =>
  during(async (db) => {
    const work = db.transaction(['entries', 'days'], 'readwrite');
    const [result] = await Promise.all([
      change(work).catch((reason) => {
        abort(work);
        throw reason;
      }),
      work.done,
    ]);
    return result;
  });

function abort(work: Work): void {
  try {
    work.abort();
  } catch {
    // What the browser refused has aborted it already.
  }
}
