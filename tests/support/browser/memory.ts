import type { Page } from 'puppeteer-core';
import type { App } from '../../../core/app.ts';
import type { DayTotals } from '../../../core/day-totals.ts';
import type { Recorded } from '../../../core/history.ts';

type History = Readonly<{ entries: readonly Recorded[]; days: readonly DayTotals[] }>;

/** Lines and totals as they are kept, at one and the same moment. */
const historyOf = (page: Page): Promise<History> =>
  page.evaluate(async () => {
    // Opening a database that is not there yet would make an empty one in the product's place.
    const made = await indexedDB.databases();
    if (!made.some((database) => database.name === 'legwork')) return { entries: [], days: [] };
    return new Promise<History>((resolve, reject) => {
      const opening = indexedDB.open('legwork');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const reading = opening.result.transaction(['entries', 'days']);
        const entries = reading.objectStore('entries').getAll();
        const days = reading.objectStore('days').getAll();
        reading.onabort = () => reject(reading.error);
        reading.oncomplete = () => {
          opening.result.close();
          resolve({ entries: entries.result, days: days.result });
        };
      };
    });
  });

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
  history: () => historyOf(page),
  /** The lines of the history. */
  entries: async () => (await historyOf(page)).entries,
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
