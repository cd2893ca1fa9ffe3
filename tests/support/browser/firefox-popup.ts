import type { Browser, Page } from 'puppeteer-core';
import { type ChromeScope, connectionOf } from './firefox-chrome.ts';
import { until } from './wait.ts';

/*
 * Firefox (153) hides an open action popup from the driver: it is no tab, and only tabs have an id in BiDi. Two steps
 * make it an ordinary page: in chrome scope, the registry of ids learns to find popups too, and here puppeteer is told of a
 * new context, as if Firefox had announced it. Then evaluate, click, CSS and text selectors, and screenshots work in it; ARIA
 * selectors and console events do not.
 */
const PREPARE = (extensionId: string) => `
  const { NavigableManager: known } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const popups = () => [...Services.wm.getEnumerator('navigator:browser')]
    .flatMap((window) => [...window.document.querySelectorAll('browser[webextension-view-type=popup]')])
    .filter((popup) => popup.contentPrincipal?.addonId === ${JSON.stringify(extensionId)} && popup.currentURI.spec.endsWith('/popup.html'));
  const tabs = known.getBrowserById.bind(known);
  known.getBrowserById = (id) => tabs(id) ?? popups().find((popup) => known.getIdForBrowser(popup) === id) ?? null;
  globalThis.legwork = { opened: 0, popups, known };
  // By the page's own context: one popup passes through two browser elements while it opens.
  WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension.on('extension-proxy-context-load', (_, context) => {
    if (context.viewType === 'popup') globalThis.legwork.opened++;
  });`;

const LIST = `
  return legwork.popups().map((popup) => {
    popup.permanentKey ??= {};
    return { context: legwork.known.getIdForBrowser(popup), url: popup.currentURI.spec };
  });`;

/** Follows the extension's action popups. */
export async function watchFirefoxPopups(
  browser: Browser,
  chrome: ChromeScope,
  extensionId: string,
) {
  await chrome(PREPARE(extensionId));
  const pages = new Map<string, Page>();
  const list = () => chrome<readonly { context: string; url: string }[]>(LIST);
  const adopt = async ({ context, url }: { context: string; url: string }): Promise<Page> => {
    const adopted = pages.get(context);
    if (adopted) return adopted;
    const created = new Promise<Page | null>((resolve, reject) => {
      browser.once('targetcreated', (target) => target.page().then(resolve, reject));
    });
    connectionOf(browser).emit('browsingContext.contextCreated', {
      context,
      url,
      parent: null,
      children: [],
      originalOpener: null,
      userContext: 'default',
      clientWindow: '',
    });
    const page = await created;
    if (!page) throw new Error('Firefox showed a popup that is no page');
    pages.set(context, page);
    return page;
  };
  return {
    async popup(wait = 10_000): Promise<Page> {
      const popup = await until('the popup to open by itself', async () => (await list())[0], {
        wait,
      });
      const page = await adopt(popup);
      await page.waitForFunction(() => document.readyState === 'complete', { polling: 50 });
      return page;
    },
    count: async () => (await list()).length,
    opened: () => chrome<number>('return legwork.opened'),
    async close() {
      await chrome(`for (const popup of legwork.popups()) popup.closest('panel').hidePopup();`);
      await until('the popup to close', async () => (await list()).length === 0);
    },
  };
}
