import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { reachChrome } from './firefox-chrome.ts';
import { collectFirefoxErrors } from './firefox-errors.ts';
import { FIREFOX_UUID, geckoId } from './firefox-identity.ts';
import { watchFirefoxPopups } from './firefox-popup.ts';
import { killGroup } from './process-group.ts';
import type { LaunchOptions, OpenBrowser } from './types.ts';

/** Starts a Firefox with the extension in it. */
export async function openFirefox(options: LaunchOptions): Promise<OpenBrowser> {
  const { found, extensionDir, display, profileDir, extraArgs = [], extraPrefs = {} } = options;
  const extensionId = geckoId(extensionDir);
  if (profileDir !== undefined) sideload(extensionDir, profileDir, extensionId);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: found.binary,
    headless: false,
    defaultViewport: null,
    protocolTimeout: 60_000,
    // Chrome scope is the only way to an open action popup and to the event page.
    args: ['--remote-allow-system-access', '--width', '1200', '--height', '820', ...extraArgs],
    env: { ...display.env(), MOZ_DISABLE_AUTO_SAFE_MODE: '1', MOZ_CRASHREPORTER_DISABLE: '1' },
    ...(profileDir === undefined ? {} : { userDataDir: profileDir }),
    extraPrefsFirefox: { ...prefs(extensionId), ...extraPrefs },
  });
  if (profileDir === undefined) await browser.installExtension(extensionDir);
  const baseUrl = `moz-extension://${FIREFOX_UUID}`;
  const chrome = await reachChrome(browser);
  const errors = await collectFirefoxErrors(chrome, baseUrl);
  const popups = await watchFirefoxPopups(browser, chrome, extensionId);
  return {
    kind: found.kind,
    name: found.name,
    display,
    browser,
    extensionId,
    baseUrl,
    errors,
    async openPage(path, size) {
      const page = await browser.newPage();
      if (size) await page.setViewport(size);
      // The page loads, but its navigation is never reported as finished (Firefox 153).
      await page.goto(`${baseUrl}/${path}`, { timeout: 1500 }).catch(() => undefined);
      await page.waitForFunction(
        (start) => location.href.startsWith(start) && document.readyState === 'complete',
        { polling: 50, timeout: 20_000 },
        baseUrl,
      );
      return page;
    },
    popup: popups.popup,
    popupCount: popups.count,
    popupsOpened: popups.opened,
    closePopup: popups.close,
    now: () => chrome<number>('return Date.now()'),
    async stopWorkers() {
      await chrome(
        `const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
         await extension.terminateBackground({ disableResetIdleForTest: true, ignoreDevToolsAttached: true });`,
      );
    },
    close: () => browser.close(),
    async kill() {
      const main = browser.process();
      if (main) await killGroup(main);
    },
  };
}

const prefs = (extensionId: string) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: FIREFOX_UUID }),
  'xpinstall.signatures.required': false,
  // What lies in the profile's extensions folder is loaded and is on, without asking.
  'extensions.autoDisableScopes': 0,
  'extensions.startupScanScopes': 15,
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  // A film plays without a click, and without a sound device: into a made-up one, of Firefox's own tests.
  'media.autoplay.default': 0,
  'media.autoplay.blocking_policy': 0,
  'media.cubeb.force_mock_context': true,
  // Its microphone is given without asking.
  'media.navigator.permission.disabled': true,
});

/**
 * Gives the profile the extension, by a file that says where it lies. Unlike one installed by the driver it is still there
 * after a restart, is told of it (onStartup), and keeps its storage and history. Needs an ESR, which takes it unsigned.
 */
function sideload(extensionDir: string, profileDir: string, extensionId: string): void {
  const folder = join(profileDir, 'extensions');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, extensionId), extensionDir);
}
