import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openDisplay } from '../../tests/support/browser/display.ts';
import { memoryOf } from '../../tests/support/browser/memory.ts';
import { openBrowser } from '../../tests/support/browser/open-browser.ts';
import type { OpenBrowser } from '../../tests/support/browser/types.ts';
import { beAway, work } from '../../tests/support/browser/work.ts';
import type { BrowserKind } from '../browsers/find.ts';

/** A half hour in half a minute; faster, and a worker's start takes up too much of it. */
const SPEED = 60;
const SCREENS = '.output/demo';

/**
 * The main job on a clock of 60 times the speed, where no eye sees it: somebody works until the popup opens by itself, plays
 * the routine to its end, and it is recorded. Prints what happened, with the browser's times, and saves the screens.
 * Throws when the reminder does not come or the routine is not recorded.
 */
export async function demo(kind: BrowserKind): Promise<void> {
  mkdirSync(SCREENS, { recursive: true });
  const display = await openDisplay({ speed: SPEED });
  const say = (what: string) => {
    console.info(`${new Date(display.clock.now()).toLocaleTimeString('en-GB')}  ${what}`);
  };
  let browser: OpenBrowser | null = null;
  try {
    const opened = await openBrowser({ kind, display });
    browser = opened;
    say(`Somebody sits down to work in ${opened.name} (the clock runs ${SPEED} times as fast)`);
    const popup = await work(display, 33, async () =>
      (await opened.popupCount()) > 0 ? opened.popup() : null,
    );
    if (!popup) throw new Error('No reminder came in 33 minutes of work');
    await popup.waitForSelector('[data-screen=reminder]');
    say(`The popup opens by itself: "${await heading(popup)}"`);
    await save(popup, kind, 'reminder');
    await play(popup, kind, say);
    say(`Played to its end: "${await heading(popup)}"`);
    await save(popup, kind, 'done');
    const entries = await memoryOf(popup).entries();
    const routine = entries.findLast((entry) => entry.kind === 'routine');
    if (!routine?.completed) throw new Error('The routine was not recorded as completed');
    say(`Recorded: ${routine.routine}, ${seconds(routine.played)}`);
    const problems = await opened.errors();
    for (const problem of problems) console.error(`An error in the extension: ${problem}`);
    console.info(`The screens are in ${SCREENS}/`);
  } finally {
    await browser?.close();
    await display.close();
  }

  async function play(popup: Page, of: BrowserKind, tell: (what: string) => void): Promise<void> {
    await popup.click('[data-screen=reminder] button ::-p-text(Start)');
    await popup.waitForSelector('[data-screen=player]');
    tell(`The routine runs: "${await heading(popup)}"`);
    await beAway(display, 0.5);
    await save(popup, of, 'player');
    const done = await beAway(display, 12, () => popup.$('[data-screen=done]'));
    if (!done) throw new Error('The routine did not come to its end in 12 minutes');
  }
}

const heading = (page: Page) => page.$eval('h1, h2', (title) => title.textContent?.trim() ?? '');

async function save(page: Page, kind: BrowserKind, screen: string): Promise<void> {
  await page.screenshot({ path: join(SCREENS, `${kind}-${screen}.png`) });
}

function seconds(played: Readonly<Record<string, number>>): string {
  return Object.entries(played)
    .map(([posture, ms]) => `${Math.round(ms / 1000)} s ${posture}`)
    .join(', ');
}
