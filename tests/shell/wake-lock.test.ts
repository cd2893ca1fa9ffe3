import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepAwake } from '@/shell/wake-lock';

/** A screen that counts who keeps it awake, on a page that can go out of sight. */
function screen() {
  const page = Object.assign(new EventTarget(), {
    visibilityState: 'visible' as 'visible' | 'hidden',
  });
  const held = new Set<object>();
  let refusal: Error | null = null;
  const request = vi.fn(async () => {
    if (refusal) throw refusal;
    const lock = {
      released: false,
      async release() {
        lock.released = true;
        held.delete(lock);
      },
    };
    held.add(lock);
    return lock;
  });
  return {
    page: page as EventTarget & { visibilityState: 'visible' | 'hidden' },
    wakeLock: { request },
    held: () => held.size,
    refuses: (reason: Error) => {
      refusal = reason;
    },
    async becomes(state: 'visible' | 'hidden') {
      page.visibilityState = state;
      // The browser takes the lock back.
      if (state === 'hidden')
        for (const lock of held) await (lock as { release: () => Promise<void> }).release();
      page.dispatchEvent(new Event('visibilitychange'));
      await settle();
    },
  };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
const keep = (one: ReturnType<typeof screen>) =>
  keepAwake({ wakeLock: one.wakeLock, page: one.page as unknown as Document });

beforeEach(() => {
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

it('keeps the screen awake until it is let go', async () => {
  const one = screen();
  const letGo = keep(one);
  await settle();
  expect(one.held()).toBe(1);
  letGo();
  await settle();
  expect(one.held()).toBe(0);
});

it('asks again when the page comes back into sight, and holds one lock at a time', async () => {
  const one = screen();
  const letGo = keep(one);
  await one.becomes('visible');
  expect(one.wakeLock.request).toHaveBeenCalledOnce();
  await one.becomes('hidden');
  expect(one.held()).toBe(0);
  await one.becomes('visible');
  expect(one.held()).toBe(1);
  letGo();
  await one.becomes('hidden');
  await one.becomes('visible');
  expect(one.held()).toBe(0);
});

it('leaves no lock behind when it is let go before the browser has answered', async () => {
  const one = screen();
  keep(one)();
  await settle();
  expect(one.held()).toBe(0);
});

it('goes on without where it is refused, and where there is none', async () => {
  const one = screen();
  one.refuses(new Error('battery is low'));
  const letGo = keep(one);
  await settle();
  letGo();
  expect(console.info).toHaveBeenCalledOnce();
  keepAwake({ wakeLock: undefined, page: one.page as unknown as Document })();
  expect(console.info).toHaveBeenCalledOnce();
});
