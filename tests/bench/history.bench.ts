import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, it } from 'vitest';
import { type Desk, sitDown } from '../e2e/support/desk.ts';
import { press, upload } from '../e2e/support/page.ts';
import { until } from '../support/browser/wait.ts';
import { years } from '../support/years.ts';

const SEED = 5;
const ROUNDS = 15;
/** Workdays: of a month, and of ten years. */
const MONTH = 21;
const DECADE = 2500;
const PATIENCE = { wait: 120_000 };

type Figures = Record<string, number | string>;
const figures: Figures = {};
const folder = mkdtempSync(join(tmpdir(), 'legwork-bench-'));
let month: Desk;
let decade: Desk;

beforeAll(async () => {
  month = await sitDown('chrome', { speed: 1 });
  decade = await sitDown('chrome', { speed: 1 });
});
afterAll(async () => {
  await month.getUp();
  await decade.getUp();
  rmSync(folder, { recursive: true });
  mkdirSync('.output/bench', { recursive: true });
  writeFileSync('.output/bench/history.json', `${JSON.stringify(figures, null, 2)}\n`);
  console.table(figures);
});

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const round = (value: number, digits = 0): number => Number(value.toFixed(digits));
const MB = 1024 * 1024;

/** How much JavaScript of a page is alive, in bytes. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** The most that is in use while something goes on, in bytes; not even what could be thrown away is left out. */
async function peakDuring<T>(session: CDPSession, work: Promise<T>): Promise<readonly [T, number]> {
  let isOver = false;
  let most = 0;
  const over = work.finally(() => {
    isOver = true;
  });
  await until(
    'the work to be done',
    async () => {
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      most = Math.max(most, usedSize);
      return isOver;
    },
    PATIENCE,
  );
  return [await over, most];
}

/** How long it took, in ms. */
async function lasted(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

const waits = (page: Page, words: string) =>
  until(
    `"${words}"`,
    () => page.evaluate((text) => document.body.textContent?.includes(text), words),
    PATIENCE,
  );

async function bring(desk: Desk, workdays: number, name: string): Promise<void> {
  const entries = years(SEED, workdays);
  const file = join(folder, `${name}.json`);
  const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
  writeFileSync(file, `{"format":"legwork-history","version":1,"entries":[\n${lines}\n]}\n`);
  const page = await desk.open('stats.html', 'stats');
  const session = await page.createCDPSession();
  const before = await heapOf(session);
  const seen = new Set<number>();
  const looking = setInterval(() => {
    void page
      .evaluate(() => document.querySelector('progress')?.value)
      .then((value) => value !== undefined && seen.add(value))
      .catch(() => undefined);
  }, 100);
  const reading = await lasted(async () => {
    await upload(page, file);
    await waits(page, 'would bring');
  });
  let adding = 0;
  const [, peak] = await peakDuring(
    session,
    lasted(async () => {
      await press(page, 'Add ');
      await waits(page, 'added.');
    }).then((ms) => {
      adding = ms;
    }),
  );
  clearInterval(looking);
  figures[`${name}: lines`] = entries.length;
  figures[`${name}: read and compared, s`] = round(reading / 1000, 1);
  figures[`${name}: added, s`] = round(adding / 1000, 1);
  figures[`${name}: progress seen, times`] = seen.size;
  figures[`${name}: most heap meanwhile, MB`] = round(peak / MB);
  figures[`${name}: heap before, MB`] = round(before / MB);
  figures[`${name}: heap after, MB`] = round((await heapOf(session)) / MB);
  await desk.closeTabs();
}

/** From the beginning of the navigation until the page's first picture is on the screen, in ms. */
async function firstPicture(desk: Desk): Promise<number> {
  const page = await desk.browser().openPage('icon/16.png', { width: 1000, height: 900 });
  await page.evaluateOnNewDocument(() => {
    const note = { drawn: 0 };
    Object.assign(globalThis, { note });
    const watch = new MutationObserver(() => {
      if (document.querySelector('[data-screen=stats] svg') === null) return;
      watch.disconnect();
      requestAnimationFrame(() =>
        setTimeout(() => {
          note.drawn = performance.now();
        }),
      );
    });
    watch.observe(document, { childList: true, subtree: true, attributes: true });
  });
  await page.goto(`${desk.browser().baseUrl}/stats.html`);
  const drawn = await until('the first picture', () =>
    page.evaluate(() => (globalThis as unknown as { note: { drawn: number } }).note.drawn),
  );
  await page.close();
  return drawn;
}

async function save(desk: Desk, as: 'JSON' | 'CSV'): Promise<void> {
  const page = await desk.open('stats.html', 'stats');
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  let saving = 0;
  const [, peak] = await peakDuring(
    session,
    lasted(async () => {
      await press(page, `Save as ${as}`);
      await waits(page, 'Saved as');
    }).then((ms) => {
      saving = ms;
    }),
  );
  figures[`ten years: saved as ${as}, s`] = round(saving / 1000, 1);
  figures[`ten years: most heap while saving ${as}, MB`] = round(peak / MB);
  await desk.closeTabs();
}

it('brings in a month, and ten years', async () => {
  await bring(month, MONTH, 'a month');
  await bring(decade, DECADE, 'ten years');
}, 300_000);

it('draws the first picture of ten years beside that of a month', async () => {
  const rounds: (readonly [number, number])[] = [];
  // The first of each warms up.
  for (let count = 0; count <= ROUNDS; count += 1) {
    const pair = [await firstPicture(month), await firstPicture(decade)] as const;
    if (count > 0) rounds.push(pair);
  }
  const [short, long] = [median(rounds.map(([ms]) => ms)), median(rounds.map(([, ms]) => ms))];
  figures['a month: first picture, ms'] = round(short);
  figures['ten years: first picture, ms'] = round(long);
  figures['ten years to a month'] = round(long / short, 2);
}, 300_000);

it('saves ten years as a file', async () => {
  await save(decade, 'JSON');
  await save(decade, 'CSV');
}, 300_000);
