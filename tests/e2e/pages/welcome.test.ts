import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { reachChrome } from '../../support/browser/firefox-chrome.ts';
import { until } from '../../support/browser/wait.ts';
import { welcomeTab, welcomeTabs } from '../../support/browser/welcome-tab.ts';
import { hears, keys, tabTo } from '../support/by-keyboard.ts';
import { type Desk, MINUTE, SECOND, sitDown } from '../support/desk.ts';
import { looks } from '../support/looks.ts';
import { textOf } from '../support/page.ts';

let desk: Desk;
afterEach(() => desk.getUp());

const at = (page: Page, place: string) =>
  page.waitForSelector(`main[data-screen=welcome][data-place=${place}]`);

/** The page as it opened by itself, in front. */
async function greeted(): Promise<Page> {
  const page = await welcomeTab(desk.browser());
  await page.bringToFront();
  await at(page, 'rhythm');
  return page;
}

describe.each(['chrome', 'firefox'] as const)('the welcome in %s', (kind) => {
  it('leads by keyboard alone to a rhythm, an answer and a minute of massage', async () => {
    desk = await sitDown(kind, { speed: 10, keepsWelcome: true });
    const page = await greeted();
    await until('somebody to be the figure', async () => (await desk.app())?.settingsAt.person);
    await hears(page, 'How often');
    await looks(desk, page, 'welcome-rhythm');
    await tabTo(page, 'Half-hour');
    await keys(page, 'ArrowDown');
    await until(
      'five minutes an hour',
      async () => (await desk.app())?.settings.interval === 60 * MINUTE,
    );
    await keys(page, 'ArrowDown');
    await until('the walk', async () => (await desk.app())?.settings.routine === 'walk-5');
    expect((await desk.app())?.settings).toMatchObject({
      interval: 30 * MINUTE,
      lasts: 5 * MINUTE,
    });
    await tabTo(page, 'Next');
    await keys(page, 'Enter');

    await hears(page, 'Anything to be careful about');
    await looks(desk, page, 'welcome-care');
    // Reloaded, it is where it was.
    await page.reload().catch(() => undefined);
    await at(page, 'care');
    await hears(page, 'Anything to be careful about');
    await tabTo(page, 'None of these');
    await keys(page, 'Enter');
    await until('the answer', async () => (await desk.app())?.screening.answeredAt);
    expect((await desk.app())?.screening.yes).toEqual({});
    await until('what follows', async () => (await textOf(page)).includes('Massage is in'));
    await looks(desk, page, 'welcome-answered');
    await tabTo(page, 'Next');
    await keys(page, 'Enter');

    await hears(page, 'Try one minute');
    await tabTo(page, 'Gentle moves');
    await keys(page, 'ArrowRight');
    await until('the question about today', async () =>
      (await textOf(page)).includes('Any new pain'),
    );
    await looks(desk, page, 'welcome-minute');
    await tabTo(page, 'No. Start the minute');
    await keys(page, 'Enter');
    await until(
      'the massage',
      async () => (await desk.app())?.session?.routine === 'mini-1-massage',
    );
    await page.waitForSelector('.play');
    await looks(desk, page, 'welcome-play');
    await desk.work(70 * SECOND, async () => (await desk.app())?.session === null);
    await at(page, 'ready');
    await hears(page, 'Legwork now counts for you');
    expect(await textOf(page)).toMatch(/One minute done/);
    expect(await textOf(page)).toMatch(/first reminder comes at \d/);
    await looks(desk, page, 'welcome-ready');
    const entries = await desk.memory().entries();
    expect(entries.find((entry) => entry.kind === 'routine')).toMatchObject({ completed: true });

    await keys(page, 'Tab');
    await tabTo(page, 'Back to work');
    // The page goes while the key is down.
    await keys(page, 'Enter').catch(() => undefined);
    await until('the page to go', async () => (await welcomeTabs(desk.browser())).length === 0);
    expect(await desk.browser().errors()).toEqual([]);
  });

  it('leaves massage out of everything after a blood clot', async () => {
    desk = await sitDown(kind, { speed: 1, keepsWelcome: true });
    const page = await greeted();
    await tabTo(page, 'Next');
    await keys(page, 'Enter');
    await hears(page, 'Anything to be careful about');
    await tabTo(page, 'A blood clot, ever');
    await keys(page, 'Space');
    await tabTo(page, 'Save my answers');
    await keys(page, 'Enter');
    await until('the answer', async () => (await desk.app())?.screening.yes.clot);
    await until('what follows', async () => (await textOf(page)).includes('Massage is left out'));
    await desk.shot(page, 'welcome-clot');
    await tabTo(page, 'Next');
    await keys(page, 'Enter');
    await hears(page, 'Try one minute');
    expect(await textOf(page)).not.toMatch(/massage/i);

    for (const routine of ['mini-1-massage', 'full-5', 'desk-3', 'partner-10']) {
      await desk.ask({ type: 'start-routine', routine, noSigns: true });
      expect(await desk.hands(), routine).toEqual([]);
      await desk.ask({ type: 'stop-routine' });
    }
    await desk.ask({ type: 'dismiss-done' });
    const clock = await desk.browser().openPage('popup.html');
    await clock.waitForSelector('[data-screen=clock]');
    expect(await textOf(clock)).not.toMatch(/massage/i);
    await clock.close();

    // The reminder with it: care.test.ts.
    await desk.ask({ type: 'start-suggested' });
    await until('the break', async () => (await desk.app())?.session);
    expect(await desk.hands()).toEqual([]);
    expect(await desk.browser().errors()).toEqual([]);
  });

  it('opens once, and not when the browser is started again', async () => {
    desk = await sitDown(kind, { speed: 1, keepsProfile: true });
    const tabs = async () => (await welcomeTabs(desk.browser())).length;
    expect(await tabs()).toBe(0);
    await desk.killAndRestart(SECOND);
    await desk.leave(4 * SECOND);
    expect(await tabs()).toBe(0);
    expect(await desk.browser().errors()).toEqual([]);
  });
});

/** Takes the icon out of the menu of the puzzle piece, as "Pin to Toolbar" does. */
const PIN = `
  const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
  CustomizableUI.addWidgetToArea('legwork_legwork_example-browser-action', 'nav-bar');`;

it('sees that the icon was pinned, in firefox', async () => {
  desk = await sitDown('firefox', { speed: 1, keepsWelcome: true });
  const page = await greeted();
  await page.evaluate(() => location.assign('#ready'));
  await at(page, 'ready');
  expect(await textOf(page)).toContain('Pin to Toolbar');
  const chrome = await reachChrome(desk.browser().browser);
  await chrome(PIN);
  await until('the page to say so', async () =>
    (await textOf(page)).includes('The icon is in your toolbar'),
  );
  await desk.shot(page, 'welcome-pinned');
});
