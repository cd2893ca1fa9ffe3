import { mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { openDisplay } from '../../support/browser/display.ts';
import { playFilm, type Showing } from '../../support/browser/film.ts';
import { giveTalk } from '../../support/browser/full-screen.ts';
import { sleepMachine } from '../../support/browser/machine-sleep.ts';
import { memoryOf } from '../../support/browser/memory.ts';
import { shareMicrophone } from '../../support/browser/microphone.ts';
import { newProfile, openBrowser } from '../../support/browser/open-browser.ts';
import { answerPermission } from '../../support/browser/permission-question.ts';
import { surroundingsOf } from '../../support/browser/surroundings.ts';
import type { OpenBrowser } from '../../support/browser/types.ts';
import { until } from '../../support/browser/wait.ts';
import { work } from '../../support/browser/work.ts';
import { watchWorker } from '../../support/browser/worker-watch.ts';
import { tabsOf } from './tabs.ts';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;

type DeskOptions = Readonly<{
  speed?: number;
  keepsProfile?: boolean;
  /** Whether windows are managed, which full screen needs. */
  windowManager?: boolean;
  /** Whether the welcome page that opens after the installation stays open. */
  keepsWelcome?: boolean;
  /** Chromium: whether to attach to the background worker, which then never sleeps. */
  attachWorkers?: boolean;
  /** Firefox: values of about:config beside the driver's own. */
  extraPrefs?: Readonly<Record<string, unknown>>;
}>;

/** Somebody's desk: a screen, a mouse, and a browser with Legwork in it, all on one clock. */
export type Desk = Awaited<ReturnType<typeof sitDown>>;

/** Opens a browser on a display of its own. With `keepsProfile` it can be killed and started again. */
export async function sitDown(
  kind: BrowserKind,
  {
    speed = 60,
    keepsProfile = false,
    windowManager = false,
    keepsWelcome = false,
    attachWorkers = false,
    extraPrefs = {},
  }: DeskOptions = {},
) {
  const display = await openDisplay({ speed, windowManager });
  const { clock } = display;
  const launch = {
    ...(keepsProfile ? { profileDir: newProfile() } : {}),
    keepsWelcome,
    attachWorkers,
    extraPrefs,
  };
  /** Whoever starts a browser has just used the mouse. */
  const start = async () => {
    await display.moveMouse();
    const opened = await openBrowser({ kind, display, ...launch });
    await display.moveMouse();
    return opened;
  };
  let browser: OpenBrowser = await start();
  let page: Page = await browser.openPage('options.html');
  await until(
    'the first event to be remembered',
    async () => (await memoryOf(page).app()) !== null,
  );

  let talk: Showing | null = null;

  const app = () => memoryOf(page).app();
  const session = async () => (await app())?.session ?? null;

  /** Real input for so many browser ms; stops early when `isOver` says so. */
  const worked = (lasts: number, isOver: () => Promise<boolean> = async () => false) =>
    work(display, lasts / MINUTE, isOver);

  return {
    kind,
    clock,
    display,
    browser: () => browser,
    memory: () => memoryOf(page),
    /** What the extension remembers; null: nothing yet. */
    app,
    /** What is played. */
    session,
    /** The steps of what is played in which hands lie on a leg. */
    hands: async () => (await session())?.slots.filter(({ step }) => /^(m|pp)-/.test(step)) ?? [],
    /** Asks the background as a view would. Throws what went wrong there. */
    ask: (command: object) => memoryOf(page).ask(command),
    ...tabsOf(() => browser),
    /** What the extension can see around it now. */
    surroundings: () => surroundingsOf(page),
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
    /** The page of the extension that the desk looks through: the settings, in the first tab. */
    page: () => page,
    /** Opens a tab that is heard until it is stopped. */
    playFilm: (): Promise<Showing> => playFilm(browser, page),
    /** The same at the address of a meeting, 'https://meet.google.com/abc-defg-hij'; no network is needed. */
    joinMeeting: (address: string): Promise<Showing> => playFilm(browser, page, address),
    /** Firefox: opens a tab that listens to the microphone until it is stopped. */
    shareMicrophone: (): Promise<Showing> => shareMicrophone(browser, page),
    /** Opens a tab that takes the whole screen, until leaveFullScreen. The desk must have a window manager. */
    async goFullScreen() {
      talk = await giveTalk(browser, page);
    },
    async leaveFullScreen() {
      await talk?.stop();
      talk = null;
    },
    /** The machine sleeps for so many browser ms, and wakes without input. */
    sleepMachine: (lasts: number) => sleepMachine(browser, lasts),
    /** Chromium: counts how often the background worker starts and stops, without keeping it awake. */
    watchWorker: () => watchWorker(page),
    /** Allows the permission that the browser asks for now, after a click; the desk must have a window manager. */
    acceptPermission: () => answerPermission(browser, 'allow'),
    /** Refuses it. */
    refusePermission: () => answerPermission(browser, 'refuse'),
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
