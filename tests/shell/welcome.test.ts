import { afterEach, beforeEach, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PEOPLE } from '@/core/settings';
import { welcome } from '@/shell/welcome';

const opened = () => vi.mocked(fakeBrowser.tabs.create).mock.calls.map(([{ url }]) => url);
const met = vi.fn(async (_person: number) => undefined);

beforeEach(() => {
  fakeBrowser.reset();
  met.mockClear();
  vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
});
afterEach(() => {
  vi.restoreAllMocks();
});

it('opens in a tab after the installation, with somebody to be the figure', async () => {
  await welcome('install', met);
  expect(opened()).toEqual([fakeBrowser.runtime.getURL('/welcome.html')]);
  expect(met).toHaveBeenCalledOnce();
});

test.each(['update', 'browser_update', 'chrome_update', 'shared_module_update'] as const)(
  'stays away after %s',
  async (reason) => {
    await welcome(reason as 'update', met);
    expect(opened()).toEqual([]);
    expect(met).not.toHaveBeenCalled();
  },
);

it('does not open twice, also where the browser tells of an installation again', async () => {
  await welcome('install', met);
  await welcome('install', met);
  expect(opened()).toHaveLength(1);
  expect(met).toHaveBeenCalledOnce();
});

it('lets anybody be the figure', async () => {
  const random = vi.spyOn(Math, 'random');
  for (const [drawn, person] of [
    [0, 0],
    [0.5, PEOPLE / 2],
    [0.999_999, PEOPLE - 1],
  ] as const) {
    fakeBrowser.reset();
    random.mockReturnValue(drawn);
    await welcome('install', met);
    expect(met).toHaveBeenLastCalledWith(person);
  }
});
