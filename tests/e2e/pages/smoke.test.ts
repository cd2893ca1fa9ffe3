import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { type Display, openDisplay } from '../../support/browser/display.ts';
import { openBrowser } from '../../support/browser/open-browser.ts';
import type { OpenBrowser } from '../../support/browser/types.ts';

/** What nobody sees: it sounds and closes (sound.test.ts). */
const UNSEEN = 'chime.html';

/** Every page of a build, and the popup as a window of its own. */
const pagesOf = (kind: string): readonly string[] => [
  ...readdirSync(`.output/${kind}-mv3`).filter((file) => file.endsWith('.html') && file !== UNSEEN),
  'popup.html?window',
];

let display: Display;
let browser: OpenBrowser;
afterEach(async () => {
  await browser?.close();
  await display?.close();
});

describe.each(['chrome', 'firefox'] as const)('the pages in %s', (kind) => {
  it('open without an error on the console', async () => {
    display = await openDisplay();
    browser = await openBrowser({ kind, display, attachWorkers: true });
    for (const path of pagesOf(kind)) {
      const page = await browser.openPage(path);
      await page.waitForSelector('main[data-screen]:not([data-screen=loading])');
      expect(await page.$eval('html', (html) => html.lang), path).not.toBe('');
    }
    expect(await browser.errors()).toEqual([]);
  });
});
