import type { Browser, Page, Target } from 'puppeteer-core';
import { collectErrors } from './errors.ts';
import { until } from './wait.ts';

/** Follows the extension's action popups: targets at popup.html that the driver did not open in a tab. */
export function watchChromiumPopups(browser: Browser, baseUrl: string, errors: string[]) {
  const excluded = new Set<Target>();
  const pages = new Map<Target, Promise<Page>>();
  const isPopup = (target: Target) =>
    target.type() === 'page' && target.url() === `${baseUrl}/popup.html` && !excluded.has(target);
  const open = () => browser.targets().filter(isPopup);
  const adopt = (target: Target): Promise<Page> => {
    // A popup begins as a target without type or address, which puppeteer then never takes for a page: hence asPage, once.
    const page = pages.get(target) ?? target.asPage();
    if (!pages.has(target)) page.then((made) => collectErrors(made, errors)).catch(() => undefined);
    pages.set(target, page);
    return page;
  };
  const follow = (target: Target) => {
    if (isPopup(target)) void adopt(target).catch(() => undefined);
  };
  browser.on('targetcreated', follow);
  browser.on('targetchanged', follow);
  return {
    /** Says that a tab at popup.html is no popup. */
    exclude: (target: Target) => void excluded.add(target),
    open,
    opened: () => pages.size,
    async popup(wait = 10_000): Promise<Page> {
      const target = await until('the popup to open by itself', () => open()[0], {
        wait,
        every: 50,
      });
      return await adopt(target);
    },
    async close(): Promise<void> {
      for (const target of open()) await (await adopt(target)).close();
      await until('the popup to close', () => open().length === 0);
    },
  };
}
