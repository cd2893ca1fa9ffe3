import '../support/english';
import { afterEach, beforeEach, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Outlook } from '@/core/outlook';
import { arrange } from '@/shell/arrange';
import { perform } from '@/shell/perform';
import { T0 } from '../support/replay';

const calm: Outlook = {
  wakeAt: T0,
  badge: { text: '', tone: 'dim' },
  idleThreshold: 60_000,
  menu: { standing: false, paused: false, inCall: false, playing: false },
  shared: null,
};

const refuse = () => Promise.reject(new Error('refused'));

/** What the browser was asked to show, in order; `refuses` names what it will not do. */
function watch(refuses: readonly string[], contexts: readonly object[] = []): readonly string[] {
  const asked: string[] = [];
  const act = (name: string) => async () => {
    asked.push(name);
    if (refuses.includes(name)) await refuse();
  };
  vi.spyOn(fakeBrowser.action, 'openPopup').mockImplementation(act('popup') as never);
  vi.spyOn(fakeBrowser.windows, 'create').mockImplementation(act('window') as never);
  vi.spyOn(fakeBrowser.windows, 'update').mockImplementation(act('focus') as never);
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(act('notification') as never);
  Object.assign(fakeBrowser.runtime, { getContexts: async () => contexts });
  return asked;
}

beforeEach(() => {
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test.each([
  ['the popup', [], ['popup']],
  ['a window of its own', ['popup'], ['popup', 'window']],
  ['a notification', ['popup', 'window'], ['popup', 'window', 'notification']],
  ['the badge alone', ['popup', 'window', 'notification'], ['popup', 'window', 'notification']],
])('reminds by %s', async (_, refuses, tried) => {
  const asked = watch(refuses);
  await perform({ type: 'remind', way: 'popup' });
  expect(asked).toEqual(tried);
});

test.each([
  ['notification', ['notification']],
  ['badge', []],
] as const)('reminds by %s where that is wanted', async (way, tried) => {
  const asked = watch([]);
  await perform({ type: 'remind', way });
  expect(asked).toEqual(tried);
});

it('opens no second popup, and brings its own window to the front', async () => {
  const documentUrl = fakeBrowser.runtime.getURL('/popup.html');
  const atButton = watch([], [{ contextType: 'POPUP', documentUrl, windowId: -1 }]);
  await perform({ type: 'remind', way: 'popup' });
  expect(atButton).toEqual([]);
  const own = { contextType: 'TAB', documentUrl: `${documentUrl}?window`, windowId: 7 };
  const inWindow = watch([], [own]);
  await perform({ type: 'remind', way: 'popup' });
  expect(inWindow).toEqual(['focus']);
});

it('does not take a popup page that lies in some tab for the popup', async () => {
  const documentUrl = fakeBrowser.runtime.getURL('/popup.html');
  const asked = watch([], [{ contextType: 'TAB', documentUrl, windowId: 7 }]);
  await perform({ type: 'remind', way: 'popup' });
  expect(asked).toEqual(['popup']);
});

it('nudges by one notification and takes it back', async () => {
  const asked = watch([]);
  await perform({ type: 'nudge' });
  const clear = vi.spyOn(fakeBrowser.notifications, 'clear').mockResolvedValue(true as never);
  await perform({ type: 'withdraw' });
  expect(asked).toEqual(['notification']);
  expect(clear).toHaveBeenCalledWith('reminder');
});

it('sets one alarm that repeats, and leaves it alone while nothing changes', async () => {
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue(undefined as never);
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue(undefined as never);
  vi.spyOn(fakeBrowser.contextMenus, 'removeAll').mockResolvedValue(undefined as never);
  vi.spyOn(fakeBrowser.contextMenus, 'create').mockReturnValue(0 as never);
  vi.spyOn(fakeBrowser.idle, 'setDetectionInterval').mockReturnValue(undefined as never);
  const create = vi.spyOn(fakeBrowser.alarms, 'create');
  await arrange(calm, () => undefined);
  await arrange(calm, () => undefined);
  await arrange({ ...calm, wakeAt: T0 + 1 }, () => undefined);
  expect(create.mock.calls.map(([, when]) => when)).toEqual([
    { when: T0, periodInMinutes: 10 },
    { when: T0 + 1, periodInMinutes: 10 },
  ]);
});

it('says the idle threshold again when a new worker starts: Chromium keeps what the last one set', async () => {
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue(undefined as never);
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue(undefined as never);
  vi.spyOn(fakeBrowser.contextMenus, 'removeAll').mockResolvedValue(undefined as never);
  vi.spyOn(fakeBrowser.contextMenus, 'create').mockReturnValue(0 as never);
  const set = vi
    .spyOn(fakeBrowser.idle, 'setDetectionInterval')
    .mockReturnValue(undefined as never);
  const newWorker = async () => {
    vi.resetModules();
    return (await import('@/shell/arrange')).arrange;
  };
  const first = await newWorker();
  await first({ ...calm, idleThreshold: 15_000 }, () => undefined);
  await first({ ...calm, idleThreshold: 15_000 }, () => undefined);
  const second = await newWorker();
  await second(calm, () => undefined);
  expect(set.mock.calls).toEqual([[15], [60]]);
});
