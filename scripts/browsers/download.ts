import { homedir } from 'node:os';
import { join } from 'node:path';
import {
  Browser,
  BrowserTag,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import type { BrowserKind, FoundBrowser } from './find.ts';

/** Outside the project, so that it outlives `npm ci`. */
const CACHE = join(homedir(), '.cache', 'legwork');

const DOWNLOADS = {
  chrome: { browser: Browser.CHROME, name: 'Chrome for Testing' },
  firefox: { browser: Browser.FIREFOX, name: 'Firefox' },
} as const;

/** A browser downloaded earlier, or null. */
export async function downloadedBrowser(kind: BrowserKind): Promise<FoundBrowser | null> {
  const { browser, name } = DOWNLOADS[kind];
  const installed = await getInstalledBrowsers({ cacheDir: CACHE });
  const match = installed.find((one) => one.browser === browser);
  return match ? { kind, name, binary: match.executablePath } : null;
}

/** Downloads the current stable browser of `kind` into the user's cache folder. Throws when the network or the disk refuses. */
export async function downloadBrowser(kind: BrowserKind): Promise<FoundBrowser> {
  const { browser, name } = DOWNLOADS[kind];
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error(`There is no ${name} for this system`);
  const buildId = await resolveBuildId(browser, platform, BrowserTag.STABLE);
  console.error(`Downloading ${name} ${buildId} into ${CACHE}`);
  const { executablePath } = await install({ browser, buildId, platform, cacheDir: CACHE });
  return { kind, name, binary: executablePath };
}
