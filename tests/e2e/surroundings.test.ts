import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { variantOf } from '../support/browser/variant.ts';
import { until } from '../support/browser/wait.ts';
import { type Desk, MINUTE, SECOND, sitDown } from './support/desk.ts';

let desk: Desk;
afterEach(() => desk.getUp());

describe.each(['chrome', 'firefox'] as const)('around %s', (kind) => {
  it('a film is heard until its tab is closed', async () => {
    desk = await sitDown(kind);
    expect(await desk.surroundings().tabs({ audible: true })).toEqual([]);
    const film = await desk.playFilm();
    await desk.leave(2 * MINUTE);
    expect(await desk.surroundings().tabs({ audible: true })).toMatchObject([{ active: true }]);
    expect(await desk.surroundings().idleState()).toBe('idle');
    await film.stop();
    expect(await desk.surroundings().tabs({ audible: true })).toEqual([]);
  });

  it('a talk takes the whole screen and gives it back', async () => {
    desk = await sitDown(kind, { windowManager: true });
    expect(await desk.surroundings().window()).toMatchObject({ state: 'normal', focused: true });
    await desk.goFullScreen();
    await desk.leave(MINUTE);
    const during = await desk.surroundings().window();
    expect(during).toMatchObject({ state: 'fullscreen', focused: true });
    await desk.leaveFullScreen();
    expect(await desk.surroundings().window()).toMatchObject({ state: 'normal', focused: true });
    await desk.work(10 * SECOND);
    expect(await desk.surroundings().idleState()).toBe('active');
  });

  it('the machine sleeps and the browser goes on', async () => {
    desk = await sitDown(kind);
    const slept = desk.clock.now();
    await desk.sleepMachine(9 * MINUTE);
    const woke = await desk.surroundings().now();
    expect(woke - slept).toBeGreaterThanOrEqual(9 * MINUTE);
    await desk.work(2 * MINUTE);
    const heardAt = async () => (await desk.memory().app())?.heardAt ?? 0;
    await until('the alarm that came due in the sleep', async () => (await heardAt()) >= woke);
    expect(await desk.surroundings().idleState()).toBe('active');
  });

  it('the wall clock is set', async () => {
    desk = await sitDown(kind);
    const skew = async () => Math.abs((await desk.surroundings().now()) - desk.clock.now());
    const before = desk.clock.now();
    desk.clock.jump(60 * MINUTE);
    expect(await skew()).toBeLessThan(20 * SECOND);
    desk.clock.jump(-120 * MINUTE);
    expect(await skew()).toBeLessThan(20 * SECOND);
    expect(await desk.surroundings().now()).toBeLessThan(before);
  });
});

const MEETING = 'https://meet.google.com/abc-defg-hij';

/** Puts a button over the whole page that asks for the permission to see tabs' addresses. */
const ASK = `
  globalThis.answers = [];
  const button = document.createElement('button');
  button.style.cssText = 'position: fixed; inset: 0; z-index: 9';
  button.onclick = () => chrome.permissions.request({ permissions: ['tabs'] }).then((given) => answers.push(given));
  document.body.append(button);`;

describe.each(['chrome', 'firefox'] as const)('asked by %s', (kind) => {
  it('somebody refuses a permission, allows it, and a meeting is seen', async () => {
    const extensionDir = variantOf(kind, { optional_permissions: ['tabs'] });
    try {
      desk = await sitDown(kind, { windowManager: true, extensionDir });
      const page = desk.page();
      const answers = () => page.evaluate('answers') as Promise<readonly boolean[]>;
      await page.bringToFront();
      await page.evaluate(ASK);
      await desk.display.clickAt(600, 500);
      await desk.refusePermission();
      await until('the refusal', async () => (await answers()).length === 1);
      await desk.display.clickAt(600, 500);
      await desk.acceptPermission();
      await until('the permission', async () => (await answers()).length === 2);
      expect(await answers()).toEqual([false, true]);

      const meeting = await desk.joinMeeting(MEETING);
      const seen = () => desk.surroundings().tabs({ url: '*://meet.google.com/*' });
      expect(await seen()).toMatchObject([{ url: MEETING, audible: true }]);
      await meeting.stop();
      expect(await seen()).toEqual([]);
    } finally {
      rmSync(extensionDir, { recursive: true });
    }
  });
});

describe('around firefox', () => {
  it('a tab shares the microphone until it is closed', async () => {
    desk = await sitDown('firefox');
    const shared = async () =>
      (await desk.surroundings().tabs()).filter((tab) => tab.sharingState?.microphone);
    expect(await shared()).toEqual([]);
    const call = await desk.shareMicrophone();
    await desk.leave(MINUTE);
    expect(await shared()).toMatchObject([{ active: true }]);
    await call.stop();
    expect(await shared()).toEqual([]);
  });
});

describe('around chrome', () => {
  it('the worker sleeps between its alarms, and the watch does not wake it', async () => {
    desk = await sitDown('chrome');
    const watch = await desk.watchWorker();
    await desk.work(2 * MINUTE);
    expect(watch.isRunning()).toBe(false);
    await desk.work(10 * MINUTE);
    expect(watch.starts()).toBeGreaterThan(0);
    await desk.work(MINUTE, async () => !watch.isRunning());
    // It ran when the watch began.
    expect(watch.stops()).toBe(watch.starts() + 1);
    expect(watch.starts()).toBeLessThanOrEqual(3);
    await watch.stop();
  });

  it('the screen is locked, whatever is typed, until it is unlocked', async () => {
    desk = await sitDown('chrome');
    const state = () => desk.surroundings().idleState();
    await desk.work(10 * SECOND);
    expect(await state()).toBe('active');
    await desk.display.lock();
    await desk.work(MINUTE);
    expect(await state()).toBe('locked');
    await until(
      'the lock to be told',
      async () => (await desk.memory().app())?.idleState === 'locked',
    );
    await desk.display.unlock();
    expect(await state()).toBe('active');
    await until(
      'the return to be told',
      async () => (await desk.memory().app())?.idleState === 'active',
    );
  });
});
