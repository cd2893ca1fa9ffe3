import AxeBuilder from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { until } from '../support/browser/wait.ts';
import { type Desk, MINUTE, SECOND, sitDown } from './support/desk.ts';

const POPUP = { width: 380, height: 600 };
const OPTIONS = { width: 1000, height: 900 };

describe.each(['chrome', 'firefox'] as const)('pages in %s', (kind) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await sitDown(kind, { speed: 1 });
  });
  beforeEach(async () => {
    await desk.memory().overwrite(null);
    await ask({ type: 'pause', lasts: null });
    await ask({ type: 'resume' });
  });
  afterEach(async () => expect(await desk.browser().errors()).toEqual([]));
  afterAll(() => desk.getUp());

  const ask = async (command: object) => expect(await desk.memory().ask(command)).toBeNull();
  const session = async () => (await desk.memory().app())?.session ?? null;
  const settings = async () => (await desk.memory().app())?.settings;

  async function open(page: string, screen: string): Promise<Page> {
    const size = page === 'options.html' ? OPTIONS : POPUP;
    const opened = await desk.browser().openPage(page, size);
    await opened.waitForSelector(`[data-screen=${screen}]`);
    return opened;
  }

  const click = (page: Page, words: string) =>
    page.evaluate((text) => {
      const buttons = [...document.querySelectorAll('button')];
      const found = buttons.find((button) => button.textContent?.includes(text));
      if (!found) throw new Error(`no button says ${text}`);
      found.click();
    }, words);

  /** What axe finds wrong with the page, a line each. */
  async function faults(page: Page): Promise<readonly string[]> {
    await page.evaluate(AxeBuilder.source);
    return page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof AxeBuilder };
      const { violations } = await axe.run();
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
    });
  }

  /** Waits until colours that change have changed. */
  const settled = (page: Page) =>
    page.evaluate(async () => {
      const isTransition = (one: Animation) => one instanceof CSSTransition;
      await Promise.allSettled(
        document
          .getAnimations()
          .filter(isTransition)
          .map((one) => one.finished),
      );
    });

  /** Takes its picture and looks for faults: in Chromium in light and dark, Firefox's driver can't set the scheme. */
  async function looks(page: Page, name: string): Promise<void> {
    if (kind === 'firefox') return desk.shot(page, name);
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      await settled(page);
      await desk.shot(page, `${name}-${value}`);
      expect(await faults(page), `${name}, ${value}`).toEqual([]);
    }
  }

  it('opens the popup on the clock, without a scroll bar', async () => {
    const popup = await open('popup.html', 'clock');
    await looks(popup, 'clock');
    const [width, height] = await popup.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return [scrollWidth, scrollHeight] as const;
    });
    expect(width).toBeLessThanOrEqual(POPUP.width);
    expect(height).toBeLessThanOrEqual(POPUP.height);
    await popup.close();
  });

  it('plays by keyboard, finds the right second again, shows what was done, and undoes it', async () => {
    await ask({ type: 'start-routine', routine: 'mini-1-move' });
    let popup = await open('popup.html', 'player');
    await popup.bringToFront();
    await popup.keyboard.press('ArrowRight');
    await until('the second step', async () => (await session())?.position === 20 * SECOND);
    await popup.keyboard.press(' ' as 'Space');
    await until('the pause', async () => (await session())?.run.kind === 'paused');
    await popup.keyboard.press('ArrowLeft');
    await until('the step before', async () => (await session())?.position === 0);
    await popup.keyboard.press(' ' as 'Space');
    await until('going on', async () => (await session())?.run.kind === 'running');
    await looks(popup, 'player');

    await popup.close();
    popup = await open('popup.html', 'player');
    const running = (await session())?.run;
    const since = running?.kind === 'running' ? running.since : Number.NaN;
    const [shown, at] = await popup.evaluate(
      () => [document.querySelector('main')?.textContent?.match(/\d+/)?.[0], Date.now()] as const,
    );
    const expected = Math.ceil((20 * SECOND - (at - since)) / SECOND);
    expect(Math.abs(Number(shown) - expected)).toBeLessThanOrEqual(1);

    for (let step = 0; step < 4; step += 1) await ask({ type: 'step-next' });
    await popup.waitForSelector('[data-screen=done]');
    await looks(popup, 'done');
    const startedAt = (await desk.memory().app())?.finished?.startedAt;
    const record = async () =>
      (await desk.memory().entries()).find((entry) => entry.id === `routine:${startedAt}`);
    expect(await record()).toMatchObject({ routine: 'mini-1-move', completed: false });
    await click(popup, 'Undo');
    await popup.waitForSelector('[data-screen=clock]');
    expect(await record()).toBeUndefined();
    await popup.close();
  });

  it('stands, sits, is in a call, and pauses until tomorrow', async () => {
    const popup = await open('popup.html', 'clock');
    const app = () => desk.memory().app();
    const flip = () =>
      popup.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click());
    await flip();
    await until('standing', async () => (await app())?.stance === 'standing');
    await looks(popup, 'standing');
    await flip();
    await until('sitting', async () => (await app())?.stance === 'sitting');
    await click(popup, 'In a call');
    await click(popup, '1 h 30');
    await until('the call', async () => (await app())?.call != null);
    await looks(popup, 'in-a-call');
    await click(popup, 'The call is over');
    await until('its end', async () => (await app())?.call === null);
    await click(popup, 'Pause');
    await click(popup, 'Until tomorrow');
    await until('the pause', async () => (await app())?.pause?.until != null);
    const until4 = new Date((await app())?.pause?.until ?? 0);
    expect([until4.getHours(), until4.getMinutes()]).toEqual([4, 0]);
    await popup.close();
  });

  it('reads the last gap the other way, and back', async () => {
    const at = Date.now();
    const leftAt = at - 20 * MINUTE;
    const clocks = { legBreak: 10 * MINUTE, rising: 10 * MINUTE, intervalFrom: 0, stood: 0 };
    const spell = { since: leftAt - 10 * MINUTE, lasted: 10 * MINUTE };
    const before = { from: leftAt, clocks, spell, stance: 'sitting' };
    const presence = { kind: 'away', since: leftAt, before };
    const times = { heardAt: at, seenAt: at, deafUntil: at };
    await desk.memory().overwrite({ version: 2, app: { ...times, presence } });
    // Whoever asks is back.
    await ask({ type: 'dismiss-done' });
    const popup = await open('popup.html', 'clock');
    await looks(popup, 'gap');
    const absences = async () =>
      (await desk.memory().entries()).filter(({ id }) => id === `absence:${leftAt}`);
    expect(await absences()).toHaveLength(1);
    await click(popup, 'I was still sitting');
    await until('the absence to go', async () => (await absences()).length === 0);
    expect((await desk.memory().app())?.spell?.since).toBe(spell.since);
    await click(popup, 'I was away');
    await until('the absence to return', async () => (await absences()).length === 1);
    await popup.close();
  });

  it('stops everything when something is wrong', async () => {
    await ask({ type: 'start-routine', routine: 'mini-1-move' });
    const popup = await open('popup.html', 'player');
    await click(popup, 'Something is wrong');
    await popup.waitForSelector('[data-screen=stop]');
    await looks(popup, 'stop');
    expect(await session()).toBeNull();
    await popup.close();
  });

  it('keeps massage off until the health list is answered, and says so', async () => {
    const popup = await open('popup.html', 'clock');
    await click(popup, 'All');
    await popup.waitForSelector('[data-screen=all]');
    await looks(popup, 'all');
    await click(popup, '1-minute mini, massage');
    await popup.waitForSelector('[data-screen=massage-off]');
    await looks(popup, 'massage-off');
    expect(await session()).toBeNull();
    await popup.close();
  });

  it('saves an interval at once, and refuses what is none at the field', async () => {
    const options = await open('options.html', 'options');
    await looks(options, 'options');
    const field = await options.waitForSelector('input[inputmode=numeric], input[type=number]');
    if (!field) throw new Error('no field for the interval');
    const type = async (text: string) => {
      await options.bringToFront();
      await field.click({ count: 3 });
      await options.keyboard.press('Backspace');
      if (text !== '') await field.type(text);
      await options.keyboard.press('Tab');
    };
    await type('45');
    await until('the interval', async () => (await settings())?.interval === 45 * MINUTE);
    for (const bad of ['', '0', 'NaN', '1e9', 'soon']) {
      await type(bad);
      await until(`the refusal of "${bad}"`, () =>
        field.evaluate((input) => input.getAttribute('aria-invalid') === 'true'),
      );
      const said = await field.evaluate((input) => {
        const ids = (input.getAttribute('aria-describedby') ?? '').split(' ');
        return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
      });
      expect(said.trim().length, `words for "${bad}"`).toBeGreaterThan(10);
      expect((await settings())?.interval).toBe(45 * MINUTE);
    }
    await looks(options, 'options-refused');
    await options.close();
  });

  test.each([
    ['nonsense', 'not an app'],
    ['an older version', { version: 0, app: { settings: { interval: 45 * MINUTE } } }],
    ['a newer version', { version: 99, app: { standing: { since: 1 }, clocks: [], heardAt: -1 } }],
    ['fields of the wrong kind', { version: 1, app: { session: 7, presence: {}, pause: [] } }],
    ['nothing', null],
  ])('opens a working popup on stored state that is %s', async (_, stored) => {
    await ask({ type: 'pause', lasts: null });
    await ask({ type: 'resume' });
    const before = await desk.memory().entries();
    expect(before.length).toBeGreaterThan(0);
    await desk.memory().overwrite(stored);
    const popup = await open('popup.html', 'clock');
    await ask({ type: 'start-routine', routine: 'walk-3' });
    await popup.waitForSelector('[data-screen=player]');
    await ask({ type: 'stop-routine' });
    const after = await desk.memory().entries();
    expect(after.map((entry) => entry.id)).toEqual(
      expect.arrayContaining(before.map((entry) => entry.id)),
    );
    await popup.close();
  });
});
