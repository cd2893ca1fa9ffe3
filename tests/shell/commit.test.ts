import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { freshApp } from '@/core/fresh';
import type { Entry } from '@/core/history';
import { HOUR, MINUTE } from '@/core/time';
import { commit } from '@/shell/commit';
import { entriesBetween } from '@/shell/history';
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
const ids = async () => (await entriesBetween(T0, T0 + HOUR)).map((entry) => entry.id);

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

it('writes history and state, and finds the entries of a span in order', async () => {
  await commit(app, [{ put: spell(T0 + MINUTE) }, { put: spell(T0) }, { put: spell(T0 + HOUR) }]);
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
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
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
