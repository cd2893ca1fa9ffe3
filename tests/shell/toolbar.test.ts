import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isOnToolbar, onToolbarChanged } from '@/shell/toolbar';

afterEach(() => {
  for (const name of ['getUserSettings', 'onUserSettingsChanged'])
    Reflect.deleteProperty(fakeBrowser.action, name);
});

it('knows nothing where the browser does not say', async () => {
  Object.assign(fakeBrowser.action, {
    getUserSettings: undefined,
    onUserSettingsChanged: undefined,
  });
  expect(await isOnToolbar()).toBeNull();
  Object.assign(fakeBrowser.action, { getUserSettings: async () => ({}) });
  expect(await isOnToolbar()).toBeNull();
  onToolbarChanged(() => undefined)();
});

it('says whether the icon is pinned, and hears when that changes', async () => {
  Object.assign(fakeBrowser.action, {
    getUserSettings: async () => ({ isOnToolbar: true }),
    onUserSettingsChanged: { addListener: vi.fn(), removeListener: vi.fn() },
  });
  expect(await isOnToolbar()).toBe(true);
  const changed = () => undefined;
  const stop = onToolbarChanged(changed);
  const { onUserSettingsChanged: event } = fakeBrowser.action as unknown as Record<
    string,
    Record<string, unknown>
  >;
  expect(event?.addListener).toHaveBeenCalledWith(changed);
  stop();
  expect(event?.removeListener).toHaveBeenCalledWith(changed);
});
