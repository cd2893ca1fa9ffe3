import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayAt } from '@/core/calendar';
import { freshApp } from '@/core/fresh';
import type { Entry } from '@/core/history';
import { DAY, MINUTE, SECOND } from '@/core/time';
import { calendar } from '@/shell/calendar';
import { commit } from '@/shell/commit';
import { entriesOf } from '@/shell/history/read';
import { loadUnwritten } from '@/shell/history/unwritten';
import { loadApp } from '@/shell/state';
import { T0 } from '../support/replay';

const app = freshApp(T0);
const spell = (startedAt: number): Entry => ({
  id: `spell:${startedAt}`,
  kind: 'spell',
  startedAt,
  endedAt: startedAt + MINUTE,
  sat: MINUTE,
});
const ids = async () => (await entriesOf(dayAt(T0, calendar))).map((entry) => entry.id);

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

it('writes history and state, and finds the entries of a day in order', async () => {
  await commit(app, [{ put: spell(T0 + MINUTE) }, { put: spell(T0) }, { put: spell(T0 + DAY) }]);
  expect(await ids()).toEqual([`spell:${T0}`, `spell:${T0 + MINUTE}`]);
  expect(await loadApp(T0)).toEqual(app);
});

it('writes twice without harm, and takes an entry away', async () => {
  await commit(app, [{ put: spell(T0) }]);
  await commit(app, [{ put: spell(T0) }, { put: spell(T0 + MINUTE) }]);
  await commit(app, [{ remove: `spell:${T0}` }]);
  expect(await ids()).toEqual([`spell:${T0 + MINUTE}`]);
});

it('keeps what the history refuses, and writes it with the next', async () => {
  const said = vi.spyOn(console, 'info').mockImplementation(() => undefined);
  const working = globalThis.indexedDB;
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new Error('the disk is full');
    },
  });
  await commit(app, [{ put: spell(T0) }]);
  await commit(app, [{ put: spell(T0 + MINUTE) }]);
  expect(said).toHaveBeenCalledTimes(2);
  expect(await loadApp(T0)).toEqual(app);

  vi.stubGlobal('indexedDB', working);
  await commit(app, [{ put: spell(T0 + 2 * MINUTE) }]);
  expect(await ids()).toHaveLength(3);
  expect(await fakeBrowser.storage.local.get('unwritten')).toEqual({});
});

it('keeps what a history that never answers was given, and the clock goes on', async () => {
  vi.useFakeTimers();
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  vi.stubGlobal('indexedDB', { open: () => new EventTarget() });
  const committing = commit(app, [{ put: spell(T0) }]);
  await vi.advanceTimersByTimeAsync(10 * SECOND);
  await committing;
  vi.useRealTimers();
  expect(await loadApp(T0)).toEqual(app);
  expect(await loadUnwritten()).toMatchObject({ problem: 'failed', writings: [{}] });
});

it('goes on also where nothing more can be kept beside the state', async () => {
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('', 'QuotaExceededError');
    },
  });
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('the disk is full'));
  await commit(app, [{ put: spell(T0) }]);
  vi.restoreAllMocks();
  expect(await loadApp(T0)).toEqual(app);
});
