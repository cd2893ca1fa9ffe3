import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bringBrowser } from '../../../scripts/browsers/bring.ts';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import type { LaunchOptions, OpenBrowser } from './types.ts';
import { closeWelcome } from './welcome-tab.ts';

const BUILDS = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

export type OpenOptions = Omit<LaunchOptions, 'found' | 'extensionDir'> &
  Readonly<{ kind: BrowserKind; extensionDir?: string }>;

/**
 * Starts a browser of `kind` on a display, with the built extension in it; brings the browser if there is none. Meanwhile the
 * mouse moves, as whoever starts a browser is there: seconds of a start are minutes on a fast clock.
 */
export async function openBrowser(options: OpenOptions): Promise<OpenBrowser> {
  const { kind, extensionDir = BUILDS[kind], keepsWelcome = false, ...rest } = options;
  const { profileDir } = rest;
  // A profile that was used before has the extension already.
  const isNew = profileDir === undefined || readdirSync(profileDir).length === 0;
  const found = await bringBrowser(kind);
  const launch = { ...rest, found, extensionDir: resolve(extensionDir) };
  const hand = setInterval(() => void rest.display.moveMouse().catch(() => undefined), 100);
  try {
    const opened = await (kind === 'chrome' ? openChromium(launch) : openFirefox(launch));
    if (isNew && !keepsWelcome) await closeWelcome(opened);
    return opened;
  } finally {
    clearInterval(hand);
  }
}

/** An empty folder for a profile that is to outlive its browser; the caller removes it. */
export function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'legwork-profile-'));
}
