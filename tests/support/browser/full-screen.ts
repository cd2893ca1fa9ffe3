import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Showing } from './film.ts';
import { openPlainPage } from './plain-page.ts';
import { surroundingsOf } from './surroundings.ts';
import type { OpenBrowser } from './types.ts';
import { until } from './wait.ts';

const TALK = `<title>A talk</title>
  <body style="height: 100vh" onclick="document.documentElement.requestFullscreen()">A talk</body>`;

/**
 * Opens a tab and clicks in it, and it takes the whole screen. Nobody needs to touch anything while it does. Stopped, it leaves
 * full screen and is closed. The display must have a window manager. `witness` is a page of the extension, asked whether
 * it sees the change.
 */
export async function giveTalk(browser: OpenBrowser, witness: Page): Promise<Showing> {
  const { window } = surroundingsOf(witness);
  const isFull = async () => (await window()).state === 'fullscreen';
  const page = await openPlainPage(browser, TALK);
  await page.bringToFront();
  await until(
    'the talk to stay full screen',
    async () => {
      await browser.display.clickAt(600, 500);
      for (let looks = 0; looks < 10 && !(await isFull()); looks++) await sleep(30);
      // At x60 Chromium (156) takes back about half of its changes to full screen, some 20 real ms later; at x20 none.
      await sleep(150);
      return await isFull();
    },
    { wait: 30_000 },
  );
  return {
    page,
    async stop() {
      await page.evaluate(() => document.exitFullscreen());
      await until('the talk to leave full screen', async () => !(await isFull()));
      await page.close();
    },
  };
}
