import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { type Display, openDisplay } from '../support/browser/display.ts';
import { openBrowser } from '../support/browser/open-browser.ts';
import type { OpenBrowser } from '../support/browser/types.ts';

const PAGES = ['popup.html', 'popup.html?window', 'options.html', 'stats.html', 'welcome.html'];

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
    const built = PAGES.filter((path) => existsSync(`.output/${kind}-mv3/${path.split('?')[0]}`));
    for (const path of built) {
      const page = await browser.openPage(path);
      await page.waitForSelector('main[data-screen]:not([data-screen=loading])');
      expect(await page.$eval('html', (html) => html.lang), path).not.toBe('');
    }
    expect(await browser.errors()).toEqual([]);
  });
});
