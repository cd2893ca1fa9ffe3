import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it, test } from 'vitest';
import { type Desk, SECOND, sitDown } from './support/desk.ts';
import { POPUP } from './support/tabs.ts';

/** Somebody works beside it: the player may take this much of the page's main thread. */
const MOST = 0.03;
const WINDOWS = 3;
const WINDOW = 4 * SECOND;
/** What a step's beginning costs is over by then: the camera has moved, and what was drawn is on the screen. */
const SETTLED = 2 * SECOND;

let desk: Desk;
let page: Page;
let session: CDPSession;

beforeAll(async () => {
  desk = await sitDown('chrome', { speed: 1 });
});
afterEach(() => page.close());
afterAll(() => desk.getUp());

/**
 * How long the page's main thread was in a task by the clock, and how much of a processor it took: the same, but for other
 * programs that come between. And when that was; all in seconds.
 */
type Spent = Readonly<{ tasks: number; processor: number; at: number }>;

async function spent(): Promise<Spent> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { tasks: of('TaskDuration'), processor: of('ThreadTime'), at: of('Timestamp') };
}

type Shares = Readonly<{ tasks: number; processor: number }>;

/** The share of a stretch of wall clock in which the main thread was at work. */
async function sharesOf(stretch: () => Promise<unknown>): Promise<Shares> {
  const from = await spent();
  await stretch();
  const to = await spent();
  const wall = to.at - from.at;
  return {
    tasks: (to.tasks - from.tasks) / wall,
    processor: (to.processor - from.processor) / wall,
  };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

test.each([
  ['from the side', 'ankle-pump'],
  ['walking', 'walk'],
  ['from the front', 'weight-shift'],
  ['with the foot close by', 'toe-scrunch'],
])('the player, seen %s, leaves the main thread alone', async (name, step) => {
  await desk.memory().overwrite(null);
  const up = step === 'walk' || step === 'weight-shift';
  const steps = [
    ...(up ? [{ step: 'stand', seconds: 5 }] : []),
    { step, seconds: 60 },
    ...(up ? [{ step: 'sit-down', seconds: 5 }] : []),
  ];
  const routines = [{ id: 'own:long', name: 'A long one', steps }];
  await desk.ask({ type: 'keep-routines', routines });
  await desk.ask({ type: 'start-routine', routine: 'own:long' });
  if (up) await desk.ask({ type: 'step-next' });

  page = await desk.browser().openPage('popup.html', POPUP);
  await page.bringToFront();
  await page.waitForSelector('[data-screen=player] .figure[data-running=true]');
  expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
  session = await page.createCDPSession();
  await session.send('Performance.enable');
  await sleep(SETTLED);
  const taken: Shares[] = [];
  for (let window = 0; window < WINDOWS; window += 1)
    taken.push(await sharesOf(() => sleep(WINDOW)));
  const [tasks, processor] = [taken.map((one) => one.tasks), taken.map((one) => one.processor)];
  for (const [what, shares] of [
    ['processor', processor],
    ['tasks by the clock', tasks],
  ] as const) {
    const each = shares.map(percent).join(', ');
    console.log(`${name}, ${what}: ${each}; median ${percent(median(shares))}`);
  }
  // The step was on all the while.
  expect(await page.$('[data-screen=player] .figure[data-running=true]')).not.toBeNull();
  expect(median(processor)).toBeLessThan(MOST);
});

it('would notice a busy page', async () => {
  page = await desk.browser().openPage('popup.html', POPUP);
  session = await page.createCDPSession();
  await session.send('Performance.enable');
  await page.evaluate(() => {
    setInterval(() => {
      const end = performance.now() + 10;
      while (performance.now() < end);
    }, 100);
  });
  const { tasks, processor } = await sharesOf(() => sleep(2 * SECOND));
  expect(tasks).toBeGreaterThan(MOST);
  expect(processor).toBeGreaterThan(MOST);
});
