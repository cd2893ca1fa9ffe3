import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isFirst } from '@/shell/first-come';

/** The locks of one browser, as far as they are used. */
function locks() {
  const taken = new Set<string>();
  return {
    async request(
      name: string,
      _: { ifAvailable: true },
      use: (lock: object | null) => Promise<void>,
    ): Promise<void> {
      if (taken.has(name)) return use(null);
      taken.add(name);
      await use({});
      taken.delete(name);
    },
  };
}

let visibility: 'visible' | 'hidden' = 'visible';
beforeEach(() => {
  vi.useFakeTimers();
  visibility = 'visible';
  vi.stubGlobal('navigator', { locks: locks() });
  vi.stubGlobal('document', {
    get visibilityState() {
      return visibility;
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('lets one of two pages have a name, and each have another', async () => {
  expect(await Promise.all([isFirst('a'), isFirst('a')])).toEqual([true, false]);
  expect(await isFirst('b')).toBe(true);
});

it('lets a page in sight go first', async () => {
  visibility = 'hidden';
  const hidden = isFirst('a');
  visibility = 'visible';
  const visible = isFirst('a');
  await vi.advanceTimersByTimeAsync(1000);
  expect([await hidden, await visible]).toEqual([false, true]);
});

it('keeps the name for a view that is late, and then frees it', async () => {
  await isFirst('a');
  await vi.advanceTimersByTimeAsync(6000);
  expect(await isFirst('a')).toBe(false);
  await vi.advanceTimersByTimeAsync(6000);
  expect(await isFirst('a')).toBe(true);
});

it('says so where the browser refuses', async () => {
  vi.stubGlobal('navigator', {
    locks: { request: () => Promise.reject(new Error('the page is going')) },
  });
  await expect(isFirst('a')).rejects.toThrow('the page is going');
});
