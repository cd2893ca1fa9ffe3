import { afterEach, describe, expect, it } from 'vitest';
import { until } from '../../support/browser/wait.ts';
import { type Desk, SECOND, sitDown } from '../support/desk.ts';

let desk: Desk;
afterEach(() => desk.getUp());

describe.each(['chrome', 'firefox'] as const)('in %s', (kind) => {
  it('Alt+Shift+L opens Legwork, Enter starts, space pauses, and Escape closes it and nothing else', async () => {
    desk = await sitDown(kind, { speed: 1, windowManager: true });
    await desk.page().bringToFront();
    await desk.display.clickAt(40, 700);
    // A click that the browser is still busy with would close what the key opens.
    await desk.leave(SECOND);
    await desk.display.pressKey('alt+shift+l');
    const popup = await desk.browser().popup();
    await popup.waitForSelector('[data-screen=clock]');

    const isAt = (words: string) =>
      popup.evaluate(
        (begins) => document.activeElement?.textContent?.startsWith(begins) ?? false,
        words,
      );
    // The first key after the popup opened is Firefox's own.
    const tabToTake = async () => {
      if (await isAt('Take')) return true;
      await desk.display.pressKey('Tab');
      return false;
    };
    await until('the focus on the big button', tabToTake, { every: 300 });
    await desk.display.pressKey('Return');
    await popup.waitForSelector('[data-screen=player]');
    const run = async () => (await desk.app())?.session?.run.kind;
    await until('the routine', async () => (await run()) === 'running');
    await desk.display.pressKey('space');
    await until('the pause', async () => (await run()) === 'paused');
    await desk.display.pressKey('Escape');
    await until('the popup to close', async () => (await desk.browser().popupCount()) === 0);
    expect(await run()).toBe('paused');
    expect(await desk.browser().errors()).toEqual([]);
  });
});

/** What the browser tells the background when somebody presses a bound key or a menu item. */
type Told = Readonly<{
  commands: { onCommand: { dispatch: (key: string) => void } };
  contextMenus: {
    onClicked: { dispatch: (info: object) => void };
    update: (id: string, to: object, done: () => void) => void;
  };
  runtime: { lastError?: { message: string } };
}>;

it('the icon’s menu is there, and its items and the keys do what they say, in chrome', async () => {
  desk = await sitDown('chrome', { speed: 1, attachWorkers: true });
  const target = await desk
    .browser()
    .browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('there is no worker');
  const missing = (id: string) =>
    worker.evaluate(
      (item) =>
        new Promise<string | null>((answer) => {
          const { contextMenus, runtime } = (globalThis as unknown as { chrome: Told }).chrome;
          contextMenus.update(item, {}, () => answer(runtime.lastError?.message ?? null));
        }),
      id,
    );
  for (const id of ['start', 'standing', 'pause', 'pause-tomorrow', 'call', 'call-90', 'end-call'])
    await until(`the item ${id}`, async () => (await missing(id)) === null);

  const choose = (id: string) =>
    worker.evaluate((menuItemId) => {
      const { contextMenus } = (globalThis as unknown as { chrome: Told }).chrome;
      contextMenus.onClicked.dispatch({ menuItemId });
    }, id);
  const press = (key: string) =>
    worker.evaluate((name) => {
      const { commands } = (globalThis as unknown as { chrome: Told }).chrome;
      commands.onCommand.dispatch(name);
    }, key);
  await choose('standing');
  await until('standing', async () => (await desk.app())?.stance === 'standing');
  await press('standing');
  await until('sitting', async () => (await desk.app())?.stance === 'sitting');
  await choose('call-90');
  await until('a call', async () => (await desk.app())?.call?.until != null);
  await press('call');
  await until('its end', async () => (await desk.app())?.call === null);
  await press('pause');
  await until('a pause', async () => (await desk.app())?.pause != null);
  await choose('resume');
  await until('its end', async () => (await desk.app())?.pause === null);
  await press('start');
  await until('a routine', async () => (await desk.app())?.session != null);
  const popup = await desk.browser().popup();
  await popup.waitForSelector('[data-screen=player]');
});
