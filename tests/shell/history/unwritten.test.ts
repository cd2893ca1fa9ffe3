import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadUnwritten, onUnwrittenChanged, problemOf } from '@/shell/history/unwritten';
import { T0 } from '../../support/replay';

const put = { put: { id: `absence:${T0}`, kind: 'absence', startedAt: T0, endedAt: T0 } };
const holds = (stored: unknown) => fakeBrowser.storage.local.set({ unwritten: stored });

beforeEach(() => fakeBrowser.reset());

describe('what waits', () => {
  it.each([
    ['nothing', undefined],
    ['a word', 'spell'],
    ['no writings', { problem: 'full', writings: [] }],
    ['writings of another kind', { problem: 'full', writings: [{ burn: 1 }, null] }],
  ])('is nothing where there is %s', async (_, stored) => {
    await holds(stored);
    expect(await loadUnwritten()).toBeNull();
  });

  it('keeps what is sound', async () => {
    const writings = [put, { remove: 'spell:1' }, { erase: { from: null, to: 20_000 } }];
    await holds({ problem: 'blocked', writings: [...writings, { put: { id: 7 } }] });
    expect(await loadUnwritten()).toEqual({ problem: 'blocked', writings });
  });

  it('is read as it was kept at first, and where the reason is unknown', async () => {
    await holds([put]);
    expect(await loadUnwritten()).toEqual({ problem: 'failed', writings: [put] });
    await holds({ problem: 'rain', writings: [put] });
    expect(await loadUnwritten()).toEqual({ problem: 'failed', writings: [put] });
  });

  it('is told when it changes, and not any more when nobody listens', async () => {
    const told = vi.fn();
    const stop = onUnwrittenChanged(told);
    await holds({ problem: 'full', writings: [put] });
    await fakeBrowser.storage.local.remove('unwritten');
    stop();
    await holds([put]);
    expect(told.mock.calls).toEqual([[{ problem: 'full', writings: [put] }], [null]]);
  });
});

it.each([
  [new DOMException('', 'QuotaExceededError'), 'full'],
  [new DOMException('', 'InvalidStateError'), 'blocked'],
  [new Error('the history does not answer'), 'failed'],
  ['a word', 'failed'],
] as const)('says of %s that it is %s', (reason, problem) =>
  expect(problemOf(reason)).toBe(problem),
);
