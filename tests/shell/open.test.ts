import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openHistory } from '@/shell/open';

beforeEach(() => fakeBrowser.reset());

const page = () => fakeBrowser.runtime.getURL('/stats.html');
const pages = async () =>
  (await fakeBrowser.tabs.query({})).filter(({ url }) => url?.startsWith(page()));

it('opens the history in a tab of its own', async () => {
  await openHistory();
  expect(await pages()).toMatchObject([{ url: page() }]);
});

it('comes back to the tab that is open, wherever it stands in it', async () => {
  const { id = -1, windowId = -1 } = await fakeBrowser.tabs.create({ url: `${page()}#lines` });
  await fakeBrowser.tabs.create({ url: 'https://example.org/' });
  const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue(undefined as never);
  const show = vi.spyOn(fakeBrowser.windows, 'update').mockResolvedValue(undefined as never);
  await openHistory();
  expect(update).toHaveBeenCalledExactlyOnceWith(id, { active: true });
  expect(show).toHaveBeenCalledExactlyOnceWith(windowId, { focused: true });
  expect(await pages()).toHaveLength(1);
});
