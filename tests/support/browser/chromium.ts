import puppeteer, { type Page } from 'puppeteer-core';
import { unpackedId } from './chromium-identity.ts';
import { watchChromiumPopups } from './chromium-popup.ts';
import { collectErrors, collectWorkerErrors } from './errors.ts';
import { killGroup } from './process-group.ts';
import type { LaunchOptions, OpenBrowser } from './types.ts';

const ARGS = [
  // As root there is no sandbox, and without a zygote every process is a child that gets the preloaded clock.
  '--no-sandbox',
  '--no-zygote',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-component-update',
  '--disable-session-crashed-bubble',
  '--hide-crash-restore-bubble',
  // A film plays without a click; where there is no sound device it plays into nothing.
  '--autoplay-policy=no-user-gesture-required',
  '--window-position=0,0',
  '--window-size=1200,820',
];

/** Starts a Chromium, Chrome, Edge or Brave with the extension in it. */
export async function openChromium(options: LaunchOptions): Promise<OpenBrowser> {
  const {
    found,
    extensionDir,
    display,
    profileDir,
    extraArgs = [],
    attachWorkers = false,
  } = options;
  const loaded =
    profileDir === undefined
      ? []
      : [`--user-data-dir=${profileDir}`, `--load-extension=${extensionDir}`];
  const browser = await puppeteer.launch({
    executablePath: found.binary,
    headless: false,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    waitForInitialPage: false,
    protocolTimeout: 60_000,
    args: [...ARGS, ...loaded, ...extraArgs],
    env: display.env(),
    targetFilter: (target) => attachWorkers || target.type() !== 'service_worker',
  });
  const extensionId =
    profileDir === undefined
      ? await browser.installExtension(extensionDir)
      : unpackedId(extensionDir);
  const baseUrl = `chrome-extension://${extensionId}`;
  const errors: string[] = [];
  if (attachWorkers) collectWorkerErrors(browser, baseUrl, errors);
  const popups = watchChromiumPopups(browser, baseUrl, errors);
  const page = async (): Promise<Page> => {
    const [any] = await browser.pages();
    return any ?? (await browser.newPage());
  };
  return {
    kind: found.kind,
    name: found.name,
    display,
    browser,
    extensionId,
    baseUrl,
    errors: async () => [...errors],
    async openPage(path, size) {
      const opened = await browser.newPage();
      popups.exclude(opened.target());
      collectErrors(opened, errors);
      if (size) await opened.setViewport(size);
      await opened.goto(`${baseUrl}/${path}`, { waitUntil: 'load' });
      return opened;
    },
    popup: popups.popup,
    popupCount: async () => popups.open().length,
    popupsOpened: async () => popups.opened(),
    closePopup: popups.close,
    now: async () => await (await page()).evaluate(() => Date.now()),
    async stopWorkers() {
      const helper = await browser.newPage();
      popups.exclude(helper.target());
      // The domain needs a page of the extension's own storage partition; this one runs none of its code.
      await helper.goto(`${baseUrl}/manifest.json`);
      const session = await helper.createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await helper.close();
    },
    close: () => browser.close(),
    async kill() {
      const main = browser.process();
      if (main) await killGroup(main);
    },
  };
}
