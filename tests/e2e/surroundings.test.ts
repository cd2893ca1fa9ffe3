import { afterEach, describe, expect, it } from 'vitest';
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
    const heardAt = async () => (await desk.app())?.heardAt ?? 0;
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

describe('a meeting in chrome', () => {
  const MEETING = 'https://meet.google.com/abc-defg-hij';

  it('is noticed once the settings asked for it and somebody allowed it, and keeps the popup closed', async () => {
    desk = await sitDown('chrome', { windowManager: true });
    const page = desk.page();
    await page.bringToFront();
    await page.waitForSelector('[data-screen=options]');
    const said = () => page.evaluate(() => document.querySelector('#calls')?.textContent ?? '');
    const clickAllow = async () => {
      const [x, y] = await page.evaluate(() => {
        const buttons = [...document.querySelectorAll<HTMLElement>('#calls button')];
        const allow = buttons.find(({ textContent }) => textContent === 'Allow');
        allow?.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = allow?.getBoundingClientRect() ?? new DOMRect();
        const frame = [screenX, screenY + outerHeight - innerHeight] as const;
        return [frame[0] + left + width / 2, frame[1] + top + height / 2] as const;
      });
      await desk.display.clickAt(Math.round(x), Math.round(y));
    };
    await clickAllow();
    await desk.refusePermission();
    await until('the refusal', async () => (await said()).includes('Not allowed'));
    await clickAllow();
    await desk.acceptPermission();
    await until('the permission', async () => (await said()).includes('Take the permission back'));

    const meeting = await desk.joinMeeting(MEETING);
    const due = ((await desk.app())?.countingSince ?? Number.NaN) + 30 * MINUTE;
    await desk.work(due + 5 * MINUTE - desk.clock.now());
    expect((await desk.app())?.reminder).toMatchObject({
      kind: 'due',
      wait: { kind: 'held', by: 'call' },
    });
    expect(await desk.browser().popupsOpened()).toBe(0);
    await meeting.stop();
    const ended = desk.clock.now();
    const { at } = await desk.workUntilPopup(3 * MINUTE);
    expect(at - ended).toBeLessThanOrEqual(MINUTE + 20 * SECOND);
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
  it('the screen is locked, whatever is typed, until it is unlocked', async () => {
    desk = await sitDown('chrome');
    const state = () => desk.surroundings().idleState();
    await desk.work(10 * SECOND);
    expect(await state()).toBe('active');
    await desk.display.lock();
    await desk.work(MINUTE);
    expect(await state()).toBe('locked');
    await until('the lock to be told', async () => (await desk.app())?.idleState === 'locked');
    await desk.display.unlock();
    expect(await state()).toBe('active');
    await until('the return to be told', async () => (await desk.app())?.idleState === 'active');
  });
});
