import { beforeEach, describe, expect, it, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { advance } from '@/core/advance';
import { clocksAt } from '@/core/clocks';
import { freshApp } from '@/core/fresh';
import { HOUR, MINUTE } from '@/core/time';
import { catalog } from '@/routines/catalog';
import { loadApp, readApp, saveApp } from '@/shell/state';
import { ask, replay, settings, T0 } from '../support/replay';

const playing = replay([ask({ type: 'start-routine', routine: 'walk-3' }, T0 + 20 * MINUTE)]).app;

beforeEach(() => fakeBrowser.reset());

it('gives back what was saved', async () => {
  await saveApp(playing);
  expect(await loadApp(T0 + HOUR)).toEqual(playing);
});

it('starts fresh when nothing was ever saved', async () => {
  expect(await loadApp(T0)).toEqual(freshApp(T0));
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['text', 'legwork'],
  ['a number', 7],
  ['a list', []],
  ['an empty object', {}],
  ['an app that is a list', { version: 1, app: [] }],
])('takes %s for a fresh start', (_, stored) => {
  expect(readApp(stored, T0)).toEqual(freshApp(T0));
});

it('keeps every good field of an app in which the others are bad', () => {
  const app = { ...playing, clocks: 'gone', settings: { ...settings, interval: -1, way: 'badge' } };
  const read = readApp({ version: 1, app }, T0 + HOUR);
  expect(read.session).toEqual(playing.session);
  expect(read.settings).toEqual({ ...settings, way: 'badge' });
  expect(read.clocks).toEqual({ legBreak: 0, rising: 0, intervalFrom: 0 });
});

it('reads an older app that lacks fields, and a newer one that has more', () => {
  const { seenAt: _, finished: __, ...older } = freshApp(T0, settings);
  expect(readApp({ app: older }, T0).settings).toEqual(settings);
  const newer = {
    version: 99,
    app: { ...playing, standing: true, settings: { ...settings, sound: 1 } },
  };
  expect(readApp(newer, T0 + HOUR)).toEqual(playing);
});

describe('an app whose fields contradict each other', () => {
  test.each([
    ['counts in the future', { ...freshApp(T0), countingSince: T0 + 9 * HOUR }],
    ['counts nothing though somebody sits', { ...freshApp(T0), countingSince: null, spell: null }],
    ['counts without a spell', { ...freshApp(T0), spell: null }],
    ['counts while paused', { ...freshApp(T0), pause: { startedAt: T0, until: T0 + MINUTE } }],
    ['lies in the year 200000', { ...freshApp(6e15) }],
    ['counts while away', { ...freshApp(T0), presence: { kind: 'away', since: T0 - HOUR } }],
  ])('%s, and goes on', (_, app) => {
    const read = readApp({ version: 1, app }, T0);
    const later = advance(
      read,
      { at: T0 + 5 * MINUTE, type: 'observed', state: 'active' },
      catalog,
    );
    const { legBreak } = clocksAt(later.app, T0 + 6 * MINUTE);
    expect(legBreak).toBeGreaterThan(0);
    expect(legBreak).toBeLessThanOrEqual(6 * MINUTE);
  });
});
