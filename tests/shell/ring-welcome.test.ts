import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { usualSettings } from '@/core/settings';
import { ring } from '@/shell/ring';

vi.mock('@/shell/chime', () => ({ chime: vi.fn(async () => undefined) }));

it('the background leaves the bell to the welcome page, which plays and sounds by itself', async () => {
  const asked: string[] = [];
  Object.assign(fakeBrowser.runtime, {
    getContexts: async () => [
      {
        contextType: 'TAB',
        documentUrl: fakeBrowser.runtime.getURL('/welcome.html#minute' as never),
      },
    ],
  });
  Object.assign(fakeBrowser, {
    offscreen: {
      closeDocument: async () => undefined,
      createDocument: async ({ url }: { url: string }) => void asked.push(url),
    },
  });
  await ring('end', usualSettings);
  expect(asked).toEqual([]);
});
