import type { Page } from 'puppeteer-core';
import type { App } from '../../../core/app.ts';
import type { Entry } from '../../../core/history.ts';

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
  entries: () =>
    page.evaluate(async () => {
      // Opening a database that is not there yet would make an empty one in the product's place.
      const made = await indexedDB.databases();
      if (!made.some((database) => database.name === 'legwork')) return [];
      return new Promise<Entry[]>((resolve, reject) => {
        const opening = indexedDB.open('legwork');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('entries').objectStore('entries').getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      });
    }),
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
