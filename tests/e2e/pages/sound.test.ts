import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../support/browser/wait.ts';
import { type Desk, SECOND, sitDown } from '../support/desk.ts';
import { heard, listen } from '../support/hearing.ts';
import { press } from '../support/page.ts';

const ROUTINE = 'mini-1-move';
/** Longer than a bell, and than a view is late. */
const MOMENT = 2 * SECOND;

describe.each(['chrome', 'firefox'] as const)('sound in %s', (kind) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await sitDown(kind, { speed: 1 });
  });
  beforeEach(async () => {
    await desk.memory().overwrite(null);
    await desk.ask({ type: 'pause', lasts: null });
    await desk.ask({ type: 'resume' });
  });
  afterEach(async () => {
    await desk.closeTabs();
    expect(await desk.browser().errors()).toEqual([]);
  });
  afterAll(() => desk.getUp());

  const settings = async () => (await desk.app())?.settings;
  const change = (patch: object) => desk.ask({ type: 'change-settings', patch });

  /** Opens the popup in a tab, listening. */
  async function open(screen: string): Promise<Page> {
    const page = await desk.open('popup.html', screen);
    await listen(page);
    return page;
  }

  /** Plays the routine up to its last step, which lasts 20 s. */
  async function playToLastStep(): Promise<void> {
    await desk.ask({ type: 'start-routine', routine: ROUTINE });
    for (let step = 0; step < 3; step += 1) await desk.ask({ type: 'step-next' });
  }

  it('rings at each new step, not at the first, and lets the device go', async () => {
    const popup = await open('clock');
    await desk.ask({ type: 'start-routine', routine: ROUTINE });
    await popup.waitForSelector('[data-screen=player]');
    await sleep(MOMENT);
    expect(await heard(popup)).toBe(0);
    await desk.ask({ type: 'step-next' });
    await until('the bell', async () => (await heard(popup)) === 1);
    await desk.ask({ type: 'step-next' });
    await until('the next bell', async () => (await heard(popup)) === 2);
  });

  it('rings at the end', async () => {
    await playToLastStep();
    const popup = await open('player');
    await popup.waitForSelector('[data-screen=done]', { timeout: 40 * SECOND });
    await until('the bell', async () => (await heard(popup)) === 1);
    await sleep(MOMENT);
    expect(await heard(popup)).toBe(1);
  });

  it('is muted by one button, which is remembered', async () => {
    await desk.ask({ type: 'start-routine', routine: ROUTINE });
    const popup = await open('player');
    const button = 'button[aria-label=Sound]';
    await popup.evaluate((one) => document.querySelector<HTMLElement>(one)?.click(), button);
    await popup.waitForSelector(`${button}[aria-pressed=false]`);
    expect((await settings())?.sound).toBe(false);
    await desk.ask({ type: 'step-next' });
    await sleep(MOMENT);
    expect(await heard(popup)).toBe(0);
    await desk.shot(popup, 'muted');
    await popup.close();
    const again = await open('player');
    await again.waitForSelector(`${button}[aria-pressed=false]`);
  });

  it('is heard once, however many views are open', async () => {
    await desk.ask({ type: 'start-routine', routine: ROUTINE });
    const views = [await open('player'), await open('player')];
    const all = async () => {
      const each = await Promise.all(views.map((view) => heard(view)));
      return each.reduce((sum, one) => sum + one, 0);
    };
    await desk.ask({ type: 'step-next' });
    await until('a bell', async () => (await all()) === 1);
    await sleep(MOMENT);
    expect(await all()).toBe(1);
  });

  it('is read out once by a screen reader, with the voice on too', async () => {
    await change({ voice: true });
    await desk.ask({ type: 'start-routine', routine: ROUTINE });
    const popup = await open('player');
    const read = await popup.evaluate(() =>
      [...document.querySelectorAll('[aria-live], [role=status], [role=alert]')]
        .map((region) => region.textContent)
        .filter((words) => words !== ''),
    );
    expect(read).toEqual(['Ankle pumps']);
  });

  it('keeps the screen awake while the routine runs, and no longer', async () => {
    const popup = await open('clock');
    await popup.evaluate(`{
      globalThis.locks = [];
      const real = WakeLock.prototype.request;
      WakeLock.prototype.request = async function (type) {
        const lock = await real.call(this, type);
        locks.push(lock);
        return lock;
      };
    }`);
    await popup.bringToFront();
    const held = () => popup.evaluate('locks.map(({ released }) => !released)');
    await desk.ask({ type: 'start-routine', routine: ROUTINE });
    await until('the lock', async () => String(await held()) === 'true');
    await desk.ask({ type: 'pause-routine' });
    await until('its end', async () => String(await held()) === 'false');
    await desk.ask({ type: 'resume-routine' });
    await until('another', async () => String(await held()) === 'false,true');
    await desk.ask({ type: 'stop-routine' });
    await until('its end', async () => String(await held()) === 'false,false');
  });

  it('can be tried in the settings, which say so where there is no voice', async () => {
    await change({ voice: true });
    const options = await desk.open('options.html', 'options');
    await options.waitForSelector('#sound');
    await listen(options);
    await press(options, 'Try it');
    await until('the bell', async () => (await heard(options)) === 1);
    await sleep(MOMENT);
    const [hasVoice, saysNone] = await options.evaluate(() => [
      speechSynthesis.getVoices().some((one) => one.localService && one.lang.startsWith('en')),
      document.querySelector('#sound')?.textContent?.includes('no voice for English') ?? false,
    ]);
    expect(saysNone).toBe(!hasVoice);
    await options.evaluate(() => document.querySelector('#sound')?.scrollIntoView());
    await desk.shot(options, 'sound-settings');
  });

  if (kind === 'chrome') {
    const outOfSight = () =>
      desk.page().evaluate(`chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })
        .then((all) => all.map(({ documentUrl }) => documentUrl.split('/').pop()))`) as Promise<
        string[]
      >;

    it('rings at the end with the popup closed, from a page out of sight that goes again', async () => {
      await playToLastStep();
      await until('the page', async () => (await outOfSight()).length > 0, { wait: 40 * SECOND });
      const cameAt = Date.now();
      expect(await outOfSight()).toEqual(['chime.html?sound=end&volume=40']);
      await until('it to go', async () => (await outOfSight()).length === 0);
      // As long as the bell: it was played to its end. One that may not sound waits for 5 s, any other failure for nothing.
      const lived = Date.now() - cameAt;
      expect(lived).toBeGreaterThan(1.3 * SECOND);
      expect(lived).toBeLessThan(4 * SECOND);
    });

    it('is silent at the end with the popup closed, where it is muted', async () => {
      await change({ sound: false });
      await playToLastStep();
      let pagesSeen = 0;
      const isOver = async () => {
        pagesSeen += (await outOfSight()).length;
        return (await desk.app())?.finished != null;
      };
      await until('the end', isOver, { wait: 40 * SECOND });
      await sleep(SECOND);
      expect(pagesSeen + (await outOfSight()).length).toBe(0);
    });
  }

  if (kind === 'firefox')
    it.each([
      [true, 1],
      [false, 0],
    ])(
      'with the popup closed and sound %s, the event page plays %d bells at the end',
      async (sound, bells) => {
        const eventPage = 'chrome.runtime.getBackgroundPage()';
        await change({ sound });
        await playToLastStep();
        await listen(desk.page(), eventPage);
        // Asking keeps the event page alive, as a person at the desk does.
        const isOver = async () => (await desk.app())?.finished != null;
        await until('the end', isOver, { wait: 40 * SECOND, every: SECOND });
        await sleep(2 * MOMENT);
        expect(await heard(desk.page(), eventPage)).toBe(bells);
      },
    );
});
