import type { Page } from 'puppeteer-core';
import type { App } from '../../../core/app.ts';
import type { DayTotals } from '../../../core/day-totals.ts';
import type { Recorded } from '../../../core/history.ts';

/** All that a store of the history holds, in order of its keys. */
const kept = <T>(page: Page, store: string): Promise<T[]> =>
  page.evaluate(async (name) => {
    // Opening a database that is not there yet would make an empty one in the product's place.
    const made = await indexedDB.databases();
    if (!made.some((database) => database.name === 'legwork')) return [];
    return new Promise<T[]>((resolve, reject) => {
      const opening = indexedDB.open('legwork');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const all = opening.result.transaction(name).objectStore(name).getAll();
        all.onerror = () => reject(all.error);
        all.onsuccess = () => {
          opening.result.close();
          resolve(all.result);
        };
      };
    });
  }, store);

/** What the extension remembers, read through one of its own pages. */
export const memoryOf = (page: Page) => ({
  app: () =>
    page.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: Storage } } })
        .chrome;
      type Storage = { get: (key: string) => Promise<Record<string, { app: App } | undefined>> };
      return (await storage.local.get('app')).app?.app ?? null;
    }),
  /** Puts a value where the state is kept. */
  overwrite: (stored: unknown) =>
    page.evaluate(async (value) => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: Storage } } })
        .chrome;
      type Storage = { set: (items: object) => Promise<void> };
      await storage.local.set({ app: value });
    }, stored),
  /** The lines of the history as they are kept. */
  entries: () => kept<Recorded>(page, 'entries'),
  /** The totals of its days. */
  days: () => kept<DayTotals>(page, 'days'),
  /** Asks the background as a view would. Throws what went wrong there. */
  async ask(command: object): Promise<void> {
    const wrong = await page.evaluate(async (message) => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
      type Runtime = { sendMessage: (message: unknown) => Promise<unknown> };
      return runtime.sendMessage(message).then(
        () => null,
        (reason) => String(reason),
      );
    }, command);
    if (wrong !== null) throw new Error(`${JSON.stringify(command)}: ${wrong}`);
  },
});
