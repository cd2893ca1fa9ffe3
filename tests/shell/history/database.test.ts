import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { satInAll } from '@/core/day-totals';
import type { Recorded } from '@/core/history';
import { DAY, MINUTE } from '@/core/time';
import { atOnce, during } from '@/shell/history/database';
import { daysBetween, entriesOf } from '@/shell/history/read';
import { writeHistory } from '@/shell/history/write';
import { T0 } from '../../support/replay';

const SATURDAY = Date.UTC(2026, 9, 24) / DAY;
const frozen: readonly Recorded[] = JSON.parse(
  readFileSync(new URL('../frozen/history-1.json', import.meta.url), 'utf8'),
);

/** The database as the first version left it. */
async function openFirst() {
  const db = await openDB('legwork', 1, {
    upgrade: (fresh) =>
      fresh.createObjectStore('entries', { keyPath: 'id' }).createIndex('startedAt', 'startedAt'),
  });
  for (const entry of frozen) await db.put('entries', entry);
  return db;
}

const spell: Recorded = {
  id: `spell:${T0}`,
  kind: 'spell',
  startedAt: T0,
  endedAt: T0 + MINUTE,
  sat: MINUTE,
  utcOffset: 0,
};
const today = Math.floor(T0 / DAY);

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

describe('a database of the first version', () => {
  it('keeps every line, and gets the totals of its days', async () => {
    (await openFirst()).close();
    const days = await daysBetween(SATURDAY - 10, SATURDAY + 10);
    expect(days.map(({ day }) => day - SATURDAY)).toEqual([0, 1, 3]);
    // Of the night in which the clocks went back all belongs to Saturday, and no hour is counted twice.
    expect(days.map((day) => satInAll(day) / MINUTE)).toEqual([95, 69, 62]);
    expect(days.map(({ breaks }) => breaks.away)).toEqual([0, 1, 0]);
    expect(await entriesOf(SATURDAY - 10, SATURDAY + 10)).toEqual(frozen);
  });

  it('that another page holds open is not waited for, and not lost', async () => {
    const old = await openFirst();
    await expect(entriesOf(SATURDAY)).rejects.toMatchObject({ name: 'InvalidStateError' });
    old.close();
    await vi.waitFor(async () => expect(await entriesOf(SATURDAY)).toHaveLength(3));
  });
});

it('lets a later version through', async () =>
  during(async () => {
    const later = await openDB('legwork', 3);
    expect(later.version).toBe(3);
    later.close();
  }));

it('of a change that fails keeps nothing, lines and totals', async () => {
  await writeHistory([{ put: spell }]);
  const failing = atOnce(async (work) => {
    await work.objectStore('entries').clear();
    await work.objectStore('days').clear();
    throw new Error('in the middle');
  });
  await expect(failing).rejects.toThrow('in the middle');
  expect(await entriesOf(today)).toEqual([spell]);
  expect(await daysBetween(today, today)).toHaveLength(1);
});

it('erases nothing between a day and the one before it', async () => {
  await writeHistory([{ put: spell }, { erase: { from: today, to: today - 1 } }]);
  expect(await entriesOf(today)).toEqual([spell]);
});

it('takes no line from a clock that shows 1970', async () => {
  await writeHistory([{ put: { ...spell, id: 'spell:0', startedAt: 0, endedAt: MINUTE } }]);
  expect(await daysBetween(-1, today)).toEqual([]);
});
