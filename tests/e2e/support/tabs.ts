import type { Page } from 'puppeteer-core';
import type { OpenBrowser } from '../../support/browser/types.ts';
import { until } from '../../support/browser/wait.ts';

/** As large as the popup is where it belongs, in px. */
export const POPUP = { width: 380, height: 600 };
export const WIDE = { width: 1000, height: 900 };

/** Pages of the extension that a story opens in tabs. */
export function tabsOf(browser: () => OpenBrowser) {
  const opened: Page[] = [];
  return {
    /** Opens a page in front, such as 'options.html#safety', and waits until it shows a screen; `size` in px. */
    async open(
      address: string,
      screen: string,
      size = address.startsWith('popup') ? POPUP : WIDE,
    ): Promise<Page> {
      const page = await browser().openPage(address, size);
      opened.push(page);
      await page.waitForSelector(`[data-screen=${screen}]`);
      await page.bringToFront();
      return page;
    },
    /** Closes what is still open of them. */
    async closeTabs(): Promise<void> {
      for (const page of opened.splice(0)) if (!page.isClosed()) await page.close();
    },
    /** A page that is open in a tab, whoever opened it; asked of the pages themselves, as Firefox's driver is not told their address. */
    tabAt: (address: string): Promise<Page> =>
      until(`a tab at ${address}`, async () => {
        for (const page of await browser().browser.pages()) {
          const at = await page.evaluate(() => location.href).catch(() => '');
          if (at === `${browser().baseUrl}/${address}`) return page;
        }
        return null;
      }),
  };
}
