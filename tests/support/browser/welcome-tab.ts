import type { Page } from 'puppeteer-core';
import type { OpenBrowser } from './types.ts';
import { until } from './wait.ts';

/** Where a page is. Asked of the page itself: Firefox's driver is never told that an extension's page was opened (153). */
const addressOf = (page: Page): Promise<string> =>
  page.evaluate(() => location.href).catch(() => '');

/** The welcome pages that are open. */
export async function welcomeTabs({ browser, baseUrl }: OpenBrowser): Promise<readonly Page[]> {
  const pages = await browser.pages();
  const addresses = await Promise.all(pages.map(addressOf));
  return pages.filter((_, place) => addresses[place]?.startsWith(`${baseUrl}/welcome.html`));
}

/** The welcome page, which opens by itself after the installation. Throws where it does not. */
export const welcomeTab = (opened: OpenBrowser): Promise<Page> =>
  until('the welcome page to open by itself', async () => (await welcomeTabs(opened))[0], {
    wait: 20_000,
    every: 50,
  });

/** Closes it, as somebody does who wants to get on: what was in front before is in front again. */
export async function closeWelcome(opened: OpenBrowser): Promise<void> {
  const page = await welcomeTab(opened);
  await page.close();
  await until('the welcome page to go', async () => (await welcomeTabs(opened)).length === 0);
}
