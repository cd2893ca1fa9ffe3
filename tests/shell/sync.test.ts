import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Stamped } from '@/core/app';
import { type Field, FOLLOWS, MOST_SITES, usualSettings } from '@/core/settings';
import { HOUR, MINUTE, SECOND } from '@/core/time';
import { hearMachines, say } from '@/shell/sync';
import { T0 } from '../support/replay';

/** https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync */
const QUOTA = {
  bytesPerItem: 8192,
  bytes: 102_400,
  items: 512,
  writesPerMinute: 120,
  perHour: 1800,
};

const said = (legBreakAt: number | null, saidAt = legBreakAt ?? T0, settings: Stamped = {}) => ({
  breaks: { legBreakAt, risingAt: null },
  settings,
  saidAt,
});
const breaksElsewhere = async () => (await hearMachines()).elsewhere ?? [];
const following = async () => (await hearMachines()).following;
const stored = () => fakeBrowser.storage.sync.get(null) as Promise<Record<string, object>>;
/** A machine of somebody else: what it says stays while this one becomes another. */
const becomeAnotherMachine = () => fakeBrowser.storage.local.clear();

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

it('is heard by the other machines, and not by the one that says it', async () => {
  await say(said(T0));
  expect(await breaksElsewhere()).toEqual([]);
  await becomeAnotherMachine();
  expect(await breaksElsewhere()).toMatchObject([{ legBreakAt: T0, risingAt: null }]);
});

it('says nothing of the person: two instants, when they were said, and a random id', async () => {
  await say(said(T0));
  const [[key, item] = ['', {}]] = Object.entries(await stored());
  expect(key).toMatch(/^break:[0-9a-f-]{36}$/);
  expect(Object.keys(item).toSorted()).toEqual(['legBreakAt', 'risingAt', 'saidAt']);
});

it('keeps what two machines say apart', async () => {
  await say(said(T0));
  await becomeAnotherMachine();
  await say(said(T0 + MINUTE));
  await becomeAnotherMachine();
  expect((await breaksElsewhere()).map((one) => one.legBreakAt)).toEqual([T0 + MINUTE, T0]);
});

it('takes everything back when it is switched off', async () => {
  await say(said(T0));
  await say(null);
  expect(await stored()).toEqual({});
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  await say(null);
});

it('says nothing before there was a break', async () => {
  await say(said(null));
  expect(await stored()).toEqual({});
});

it('takes a break back that was undone', async () => {
  await say(said(T0));
  await say(said(null, T0 + 2 * MINUTE));
  await becomeAnotherMachine();
  expect(await breaksElsewhere()).toMatchObject([{ legBreakAt: null, risingAt: null }]);
});

it('leaves out what it cannot read', async () => {
  const id = '00000000-0000-4000-8000-000000000000';
  await fakeBrowser.storage.sync.set({
    [`break:${id}`]: { legBreakAt: 'yesterday', risingAt: null, saidAt: T0 },
    'break:../../etc': { legBreakAt: T0, risingAt: null, saidAt: T0 },
    settings: { interval: 1 },
  });
  expect(await breaksElsewhere()).toEqual([]);
});

it('goes on when its own id was tampered with', async () => {
  await fakeBrowser.storage.local.set({ device: { toString: 'evil' } });
  await say(said(T0));
  expect(Object.keys(await stored())[0]).toMatch(/^break:[0-9a-f-]{36}$/);
});

describe('settings', () => {
  const wide = { interval: { value: 45 * MINUTE, at: T0 } };

  it('follow, with when they were changed', async () => {
    await say(said(null, T0, wide));
    await becomeAnotherMachine();
    expect(await following()).toEqual(wide);
  });

  it('are written where they are newer, each by itself', async () => {
    await say(said(null, T0, { ...wide, way: { value: 'badge', at: T0 } }));
    await becomeAnotherMachine();
    const older = { interval: { value: 20 * MINUTE, at: T0 - 1 } };
    await say(said(null, T0, { ...older, way: { value: 'popup', at: T0 + 1 } }));
    expect(await following()).toEqual({ ...wide, way: { value: 'popup', at: T0 + 1 } });
  });

  it('that no release would write are left out', async () => {
    await fakeBrowser.storage.sync.set({
      'setting:interval': { value: -1, at: T0 },
      'setting:way': { value: 'badge', at: 'soon' },
      'setting:massage': { value: 'on', at: T0 },
      'setting:future': { value: 1, at: T0 },
      'setting:snoozes': 7,
    });
    expect(await following()).toEqual({});
  });

  it('stay for the others when this machine no longer shares', async () => {
    await say(said(T0, T0, wide));
    await say(null);
    expect(Object.keys(await stored())).toEqual(['setting:interval']);
  });
});

describe('the quotas hold', () => {
  it('for all settings, each as big as it can be', async () => {
    const site = (n: number) =>
      `${String(n).padStart(3, '0')}${'.abcdefgh'.repeat(30)}`.slice(0, 253);
    const day = Array.from({ length: 4 }, () => ({ from: 1000, to: 1439 }));
    const biggest: Partial<Record<Field, unknown>> = {
      meetingSites: Array.from({ length: MOST_SITES }, (_, n) => site(n)),
      hours: Array.from({ length: 7 }, () => day),
      routine: 'x'.repeat(40),
    };
    const values = { ...usualSettings, ...biggest };
    const all = FOLLOWS.map((field) => [field, { value: values[field], at: T0 + HOUR }]);
    await say(said(T0, T0, Object.fromEntries(all)));
    expect(Object.keys(await following()).toSorted()).toEqual([...FOLLOWS].toSorted());
    const items = Object.entries(await stored());
    const sizes = items.map(([key, value]) => key.length + JSON.stringify(value).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(QUOTA.bytesPerItem);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(QUOTA.bytes);
  });

  it('when somebody stands up and sits down again all the time', async () => {
    const written: number[] = [];
    const { set } = fakeBrowser.storage.sync;
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockImplementation(async (items) => {
      written.push(at);
      await set.bind(fakeBrowser.storage.sync)(items);
    });
    let at = T0;
    for (; at < T0 + HOUR; at += SECOND) await say(said(at));
    const inMinuteFrom = (from: number) =>
      written.filter((one) => one >= from && one < from + MINUTE).length;
    expect(written.length).toBe(60);
    expect(written.length).toBeLessThanOrEqual(QUOTA.perHour);
    expect(Math.max(...written.map(inMinuteFrom))).toBeLessThanOrEqual(QUOTA.writesPerMinute);
  });

  it('when hundreds of machines have come and gone', async () => {
    for (let machine = 0; machine < 200; machine += 1) {
      await becomeAnotherMachine();
      await say(said(T0 + machine * MINUTE));
    }
    const items = Object.entries(await stored());
    const sizes = items.map(([key, value]) => key.length + JSON.stringify(value).length);
    expect(items.length).toBeLessThanOrEqual(QUOTA.items);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(QUOTA.bytesPerItem);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(QUOTA.bytes);
    await becomeAnotherMachine();
    expect((await breaksElsewhere())[0]?.legBreakAt).toBe(T0 + 199 * MINUTE);
  });

  it('when the clock was set back an hour, and it says what is new all the same', async () => {
    await say(said(T0));
    await say(said(T0 - HOUR));
    expect(Object.values(await stored())).toMatchObject([{ legBreakAt: T0 - HOUR }]);
  });
});
