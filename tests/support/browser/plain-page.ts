import type { Page } from 'puppeteer-core';
import type { OpenBrowser } from './types.ts';

/**
 * Opens a tab with this HTML. With `address`, such as 'https://meet.google.com/abc', it is shown there: the driver answers every
 * request of the tab itself, so that no network and no server is needed. Without, it is a data: address.
 */
export async function openPlainPage(
  browser: OpenBrowser,
  html: string,
  address?: string,
): Promise<Page> {
  const page = await browser.browser.newPage();
  if (address === undefined) {
    await page.goto(`data:text/html,${encodeURIComponent(html)}`);
    return page;
  }
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer =
      request.url() === new URL(address).href
        ? { status: 200, contentType: 'text/html', body: html }
        : { status: 404, body: '' };
    // A request of a tab that is being closed can't be answered any more.
    request.respond(answer).catch(() => undefined);
  });
  await page.goto(address);
  return page;
}
