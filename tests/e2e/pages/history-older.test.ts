import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Recorded } from '../../../core/history.ts';
import { until } from '../../support/browser/wait.ts';
import { recounted } from '../../support/recounted.ts';
import { type Desk, sitDown } from '../support/desk.ts';
import { says as reads } from '../support/page.ts';

const frozen: readonly Recorded[] = JSON.parse(
  readFileSync(new URL('../../shell/frozen/history-1.json', import.meta.url), 'utf8'),
);

describe.each(['chrome', 'firefox'] as const)('a history of the first version in %s', (kind) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await sitDown(kind, { speed: 1 });
  });
  afterEach(async () => {
    await desk.closeTabs();
    expect(await desk.browser().errors()).toEqual([]);
  });
  afterAll(() => desk.getUp());

  /** Puts the database back to what the first version left, and keeps it open as an old page would. */
  const turnBack = () =>
    desk.page().evaluate(
      (lines) =>
        new Promise<void>((resolve, reject) => {
          (globalThis as { held?: IDBDatabase }).held?.close();
          const gone = indexedDB.deleteDatabase('legwork');
          gone.onerror = () => reject(gone.error);
          gone.onsuccess = () => {
            const opening = indexedDB.open('legwork', 1);
            opening.onerror = () => reject(opening.error);
            opening.onupgradeneeded = () => {
              const store = opening.result.createObjectStore('entries', { keyPath: 'id' });
              store.createIndex('startedAt', 'startedAt');
              for (const line of lines) store.put(line);
            };
            opening.onsuccess = () => {
              Object.assign(globalThis, { held: opening.result });
              resolve();
            };
          };
        }),
      frozen,
    );
  const letGo = () =>
    desk.page().evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());
  const absence = (startedAt: number): Recorded => ({
    id: `absence:${startedAt}`,
    kind: 'absence',
    startedAt,
    endedAt: startedAt,
    utcOffset: 0,
  });

  it('is taken over with every line once nobody holds it, and what waited is written', async () => {
    await turnBack();
    const page = await desk.open('stats.html', 'stats');
    await reads(page, 'Your history cannot be read while an older page of Legwork is open');
    const missed = absence(Date.UTC(2026, 10, 2, 9));
    await desk.ask({ type: 'change-entry', entry: missed });
    const popup = await desk.open('popup.html', 'clock');
    // Whoever comes later waits in a queue, and is not told for what.
    const says = () => popup.evaluate(() => document.body.textContent);
    await until(
      'the warning',
      async () => (await says())?.includes('Your history cannot be written'),
      { wait: 30_000 },
    );
    await desk.shot(popup, 'clock-unwritten');

    await letGo();
    const next = absence(Date.UTC(2026, 10, 2, 10));
    await desk.ask({ type: 'change-entry', entry: next });
    await until('the warning to go', () =>
      popup.evaluate(() => !document.body.textContent?.includes('cannot be written')),
    );
    const { entries: kept, days } = await desk.memory().history();
    for (const { id } of [...frozen, missed, next]) {
      expect(kept.map((line) => line.id)).toContain(id);
    }
    expect(days).toEqual(recounted(kept));
  });
});
