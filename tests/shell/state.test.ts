import { beforeEach, expect, it, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { freshApp } from '@/core/fresh';
import { HOUR, MINUTE, SECOND } from '@/core/time';
import { loadApp, readApp, saveApp } from '@/shell/state';
import { VERSION } from '@/shell/upgrades';
import { ask, hear, replay, settings, sitsDown, T0 } from '../support/replay';

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
  const read = readApp({ version: VERSION, app }, T0 + HOUR);
  expect(read.session).toEqual(playing.session);
  expect(read.settings).toEqual({ ...settings, way: 'badge' });
  expect(read.clocks).toEqual({ legBreak: 0, rising: 0, intervalFrom: 0, stood: 0 });
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

it('goes on with a session without length', () => {
  const app = {
    ...freshApp(T0),
    session: {
      routine: 'walk-3',
      slots: [{ step: 'walk', lasts: 0 }],
      startedAt: T0,
      position: 0,
      played: { seated: 0, standing: 0, walking: 0 },
      confirmed: 0,
      legs: { left: 0, right: 0 },
      rung: 0,
      atDesk: [],
      run: { kind: 'paused', at: T0 },
    },
  };
  const read = readApp({ version: VERSION, app }, T0 + 1);
  expect(() =>
    hear({ ...sitsDown(), app: read }, ask({ type: 'sit-instead' }, T0 + SECOND)),
  ).not.toThrow();
});
