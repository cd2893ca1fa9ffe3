import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Entry, Writing } from '@/core/history';
import type { Instant } from '@/core/time';
import { utcOffset } from '@/shell/calendar';

type Recorded = Entry & Readonly<{ utcOffset: number }>;

interface History extends DBSchema {
  entries: { key: string; value: Recorded; indexes: { startedAt: number } };
}

const NAME = 'legwork';
const VERSION = 1;

const open = (): Promise<IDBPDatabase<History>> =>
  openDB<History>(NAME, VERSION, {
    upgrade(db) {
      db.createObjectStore('entries', { keyPath: 'id' }).createIndex('startedAt', 'startedAt');
    },
  });

/** Opens for one piece of work only: a connection that is kept would block the next upgrade. */
async function during<T>(work: (db: IDBPDatabase<History>) => Promise<T>): Promise<T> {
  const db = await open();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** Writes everything in one transaction, in order; rejects when nothing was written. */
export const writeHistory = (writings: readonly Writing[]): Promise<void> =>
  during(async (db) => {
    const transaction = db.transaction('entries', 'readwrite');
    for (const writing of writings) {
      if ('put' in writing) {
        const { put } = writing;
        transaction.store.put({ ...put, utcOffset: utcOffset(put.startedAt) });
      } else transaction.store.delete(writing.remove);
    }
    await transaction.done;
  });

/** The entries that began in a span, in order of time. */
export const entriesBetween = (from: Instant, to: Instant): Promise<readonly Entry[]> =>
  during((db) =>
    db.getAllFromIndex('entries', 'startedAt', IDBKeyRange.bound(from, to, false, true)),
  );
