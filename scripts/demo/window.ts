import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import puppeteer, { type Browser } from 'puppeteer-core';
import { unpackedId } from '../../tests/support/browser/chromium-identity.ts';
import { FIREFOX_UUID, geckoId } from '../../tests/support/browser/firefox-identity.ts';
import type { FoundBrowser } from '../browsers/find.ts';

/** Opens a browser window with the extension in it, on a profile kept between runs, and waits until it is closed. */
export async function openWindow(found: FoundBrowser, extensionDir: string): Promise<void> {
  const profile = resolve('.output/profiles', found.name.toLowerCase().replaceAll(' ', '-'));
  mkdirSync(profile, { recursive: true });
  const browser = await (found.kind === 'chrome'
    ? chromium(found, extensionDir, profile)
    : firefox(found, extensionDir, profile));
  const origin =
    found.kind === 'chrome'
      ? `chrome-extension://${unpackedId(extensionDir)}`
      : `moz-extension://${FIREFOX_UUID}`;
  const page = await browser.newPage();
  // Firefox loads the page and never says so.
  await page.goto(`${origin}/options.html`, { timeout: 3000 }).catch(() => undefined);
  console.info(
    `Legwork is in ${found.name}; its profile is kept in ${profile}. Close the browser to end.`,
  );
  const main = browser.process();
  if (main && main.exitCode === null) await once(main, 'exit');
}

async function chromium(
  found: FoundBrowser,
  extensionDir: string,
  profile: string,
): Promise<Browser> {
  // Google's own Chrome refuses --load-extension; there the extension has to be installed anew at every start.
  const isBranded = found.name === 'Chrome';
  const browser = await puppeteer.launch({
    executablePath: found.binary,
    headless: false,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    userDataDir: profile,
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(isBranded ? [] : [`--load-extension=${extensionDir}`]),
    ],
    // An attached worker would never sleep, and so would not be the one that people have.
    targetFilter: (target) => target.type() !== 'service_worker',
  });
  if (isBranded) await browser.installExtension(extensionDir);
  return browser;
}

async function firefox(
  found: FoundBrowser,
  extensionDir: string,
  profile: string,
): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: found.binary,
    headless: false,
    defaultViewport: null,
    userDataDir: profile,
    // Without it the driver may not open an extension's page.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId(extensionDir)]: FIREFOX_UUID }),
      // A release Firefox takes an unsigned extension only for the time it runs; what it stored is to stay.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  await browser.installExtension(extensionDir);
  return browser;
}
