import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Recorded } from '../../../core/history.ts';
import { until } from '../../support/browser/wait.ts';
import { recounted } from '../../support/recounted.ts';
import { years } from '../../support/years.ts';
import { type Desk, MINUTE, sitDown } from '../support/desk.ts';
import { press, says, textOf, upload } from '../support/page.ts';

const SEED = 7;
/** Ten years take a while where others work, too. */
const LONG = { wait: 120_000 };
const folder = mkdtempSync(join(tmpdir(), 'legwork-killed-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['chrome', 'firefox'] as const)('a history in %s that is killed', (kind) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await sitDown(kind, { speed: 1, keepsProfile: true });
  });
  beforeEach(() => desk.ask({ type: 'erase-history', from: null, to: null }));
  afterEach(async () => expect(await desk.browser().errors()).toEqual([]));
  afterAll(() => desk.getUp());

  /** The lines that are there, with totals that are theirs. */
  async function wholeHistory(): Promise<readonly Recorded[]> {
    const { entries: lines, days } = await desk.memory().history();
    expect(days).toEqual(recounted(lines));
    return lines;
  }

  it('in the middle of bringing in ten years has none of them, and takes them afterwards', async () => {
    const file = join(folder, `${kind}.json`);
    const entries = years(SEED, 2500);
    writeFileSync(file, JSON.stringify({ format: 'legwork-history', version: 1, entries }));
    const bring = async () => {
      const page = await desk.open('stats.html', 'stats');
      await upload(page, file);
      await says(page, 'would bring');
      await press(page, 'Add ');
      return page;
    };
    const page = await bring();
    await until(
      'a third of it to be added',
      () => page.evaluate(() => (document.querySelector('progress')?.value ?? 0) > 0.33),
      LONG,
    );
    await desk.killAndRestart();
    expect((await wholeHistory()).length).toBeLessThan(20);

    const again = await bring();
    await until('all of it', async () => (await textOf(again)).includes('lines added'), LONG);
    expect((await wholeHistory()).length).toBeGreaterThanOrEqual(entries.length);
  });

  it('in the middle of recording has each line with its totals, and all that it said it has', async () => {
    const [first] = years(SEED, 1);
    if (!first) throw new Error('there is no line');
    await desk.page().evaluate(
      (entry, minute) => {
        const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
        type Runtime = { sendMessage: (message: unknown) => Promise<unknown> };
        const say = async (count: number): Promise<void> => {
          const startedAt = Date.UTC(2025, 0, 6) + count * minute;
          await runtime.sendMessage({
            type: 'change-entry',
            entry: {
              ...entry,
              id: `absence:${startedAt}`,
              kind: 'absence',
              startedAt,
              endedAt: startedAt,
            },
          });
          Object.assign(globalThis, { written: count });
          return say(count + 1);
        };
        void say(1).catch(() => undefined);
      },
      { utcOffset: first.utcOffset },
      MINUTE,
    );
    const written = () =>
      desk.page().evaluate(() => (globalThis as unknown as { written?: number }).written ?? 0);
    const said = await until('some lines', async () => {
      const count = await written();
      return count > 60 && count;
    });
    await desk.killAndRestart();
    const ids = (await wholeHistory()).map(({ id }) => id);
    const monday = Date.UTC(2025, 0, 6);
    for (let count = 1; count <= said; count += 1) {
      expect(ids).toContain(`absence:${monday + count * MINUTE}`);
    }
  });
});
