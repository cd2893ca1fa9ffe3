import { mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { openDisplay } from '../../support/browser/display.ts';
import { memoryOf } from '../../support/browser/memory.ts';
import { newProfile, openBrowser } from '../../support/browser/open-browser.ts';
import type { OpenBrowser } from '../../support/browser/types.ts';
import { until } from '../../support/browser/wait.ts';
import { work } from '../../support/browser/work.ts';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;

type DeskOptions = Readonly<{ speed?: number; keepsProfile?: boolean }>;

/** Somebody's desk: a screen, a mouse, and a browser with Legwork in it, all on one clock. */
export type Desk = Awaited<ReturnType<typeof sitDown>>;

/** Opens a browser on a display of its own. With `keepsProfile` it can be killed and started again. */
export async function sitDown(
  kind: BrowserKind,
  { speed = 60, keepsProfile = false }: DeskOptions = {},
) {
  const display = await openDisplay({ speed });
  const { clock } = display;
  const profile = keepsProfile ? { profileDir: newProfile() } : {};
  /** Whoever starts a browser has just used the mouse. */
  const start = async () => {
    await display.moveMouse();
    const opened = await openBrowser({ kind, display, ...profile });
    await display.moveMouse();
    return opened;
  };
  let browser: OpenBrowser = await start();
  let page: Page = await browser.openPage('options.html');
  await until(
    'the first event to be remembered',
    async () => (await memoryOf(page).app()) !== null,
  );

  /** Real input for so many browser ms; stops early when `isOver` says so. */
  const worked = (lasts: number, isOver: () => Promise<boolean> = async () => false) =>
    work(display, lasts / MINUTE, isOver);

  return {
    kind,
    clock,
    display,
    browser: () => browser,
    memory: () => memoryOf(page),
    work: worked,
    /** Works until a popup is open; gives when that was seen, in browser ms. Throws after `within`. */
    async workUntilPopup(within: number): Promise<Readonly<{ popup: Page; at: number }>> {
      let seenAt = 0;
      await worked(within, async () => {
        if ((await browser.popupCount()) === 0) return false;
        seenAt = clock.now();
        return true;
      });
      if (seenAt === 0) throw new Error(`no popup within ${within / MINUTE} min of work`);
      return { popup: await browser.popup(), at: seenAt };
    },
    /** Leaves the desk: no input for so many browser ms. */
    leave: (lasts: number) => sleep(lasts / speed),
    /** The browser dies without a word and is started again after so many browser ms. */
    async killAndRestart(after = 5 * SECOND) {
      await browser.kill();
      await sleep(after / speed);
      browser = await start();
      page = await browser.openPage('options.html');
    },
    async shot(of: Page, name: string) {
      mkdirSync('.output/screens', { recursive: true });
      await of.screenshot({ path: `.output/screens/${kind}-${name}.png` });
    },
    async getUp() {
      await browser.close().catch(() => undefined);
      await display.close();
    },
  };
}
