import type { Browser, Page } from 'puppeteer-core';
import type { FoundBrowser } from '../../../scripts/browsers/find.ts';
import type { Display } from './display.ts';

export type LaunchOptions = Readonly<{
  found: FoundBrowser;
  /** The built extension, unpacked. */
  extensionDir: string;
  display: Display;
  /**
   * A profile that outlives the browser, for stories of closing, killing and starting again; the extension then belongs to
   * the profile. Without one the browser gets a fresh profile, and the extension is installed by the driver.
   */
  profileDir?: string;
  extraArgs?: readonly string[];
  /** Firefox's about:config values beside the driver's own. */
  extraPrefs?: Readonly<Record<string, unknown>>;
  /** Whether the page that opens by itself after the installation stays open; else it is closed before anything else is done. */
  keepsWelcome?: boolean;
  /** Chromium: whether to attach to the background worker, for its console. An attached worker never sleeps. */
  attachWorkers?: boolean;
}>;

/** A browser with the extension in it, driven through puppeteer where both are alike, and by hand where they are not. */
export type OpenBrowser = Readonly<{
  kind: FoundBrowser['kind'];
  name: string;
  display: Display;
  browser: Browser;
  extensionId: string;
  /** Where the extension's pages live, without a slash at the end. */
  baseUrl: string;
  /**
   * What went wrong in the extension so far: uncaught errors and console errors, one line each. Of all its pages; of the
   * background too in Firefox, in Chromium only with `attachWorkers`.
   */
  errors(): Promise<readonly string[]>;
  /** Opens a page of the extension in a tab; `path` such as 'options.html', with size in px if it matters. */
  openPage(path: string, size?: Readonly<{ width: number; height: number }>): Promise<Page>;
  /** The action popup that is open now or opens by itself within `wait` real ms (default 10,000). Throws when none does. */
  popup(wait?: number): Promise<Page>;
  /** How many action popups are open now: 0 or 1. */
  popupCount(): Promise<number>;
  /** How many action popups have opened since the browser was started. */
  popupsOpened(): Promise<number>;
  /** Closes the action popup, if one is open, as a click beside it would. */
  closePopup(): Promise<void>;
  /** The browser's own clock, in ms since the epoch. */
  now(): Promise<number>;
  /** Ends the background worker (Chromium) or event page (Firefox), as the browser does after 30 idle seconds. */
  stopWorkers(): Promise<void>;
  /** Quits the browser in good order. */
  close(): Promise<void>;
  /** Kills the browser and all its processes (SIGKILL). */
  kill(): Promise<void>;
}>;
