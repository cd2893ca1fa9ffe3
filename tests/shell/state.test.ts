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

const LATER = T0 + 40 * HOUR;
const nothing = { seated: 0, standing: 0, walking: 0 };
const garbledClocks = (legBreak: number, rising: number, intervalFrom: number) => ({
  legBreak,
  rising,
  intervalFrom,
});
const out = (since: number, leftAt: number, countsAt: number) => ({
  ...freshApp(T0),
  presence: { kind: 'out', since, leftAt, countsAt },
});
const session = (startedAt: number, since: number) => ({
  routine: 'walk-3',
  startedAt,
  position: 0,
  played: nothing,
  run: { kind: 'running', since },
});
const raised = { kind: 'raised', dueAt: T0, askedAt: T0, asked: 1, nudged: true, snoozes: 0 };
const snoozed = { kind: 'snoozed', dueAt: T0, until: T0, asked: 1, snoozes: 1 };
const finished = {
  routine: 'walk-3',
  startedAt: T0,
  endedAt: T0,
  played: nothing,
  completed: true,
  credited: garbledClocks(0, 0, 0),
};

describe('an app whose fields contradict each other', () => {
  test.each([
    ['counts in the future', { ...freshApp(T0), countingSince: T0 + 9 * HOUR }],
    ['counts nothing though somebody sits', { ...freshApp(T0), countingSince: null, spell: null }],
    ['counts without a spell', { ...freshApp(T0), spell: null }],
    ['counts while paused', { ...freshApp(T0), pause: { startedAt: T0, until: T0 + MINUTE } }],
    ['lies in the year 200000', { ...freshApp(6e15) }],
    [
      'began its interval later than its clock',
      { ...freshApp(T0), clocks: garbledClocks(0, 0, 9) },
    ],
    ['sat for a month', { ...freshApp(T0), clocks: garbledClocks(30 * 24 * HOUR, 0, 0) }],
    ['stood up a month ago', { ...freshApp(T0), clocks: garbledClocks(0, 30 * 24 * HOUR, 0) }],
    ['began to count in 1970', { ...freshApp(T0), countingSince: 0, spell: { since: 0, sat: 0 } }],
    ['sat longer than its spell', { ...freshApp(T0), spell: { since: T0, sat: HOUR } }],
    ['had input in the future', { ...freshApp(T0), presence: { kind: 'seated', inputAt: LATER } }],
    ['left in the future', { ...freshApp(T0), presence: { kind: 'undecided', leftAt: LATER } }],
    ['went out in the future', out(LATER, LATER, LATER)],
    ['left after going out', out(T0, LATER, LATER)],
    ['stays out for ever', out(T0, T0, LATER)],
    ['was away from tomorrow on', { ...freshApp(T0), presence: { kind: 'away', since: LATER } }],
    ['plays from tomorrow on', { ...freshApp(T0), session: session(LATER, LATER) }],
    ['runs from tomorrow on', { ...freshApp(T0), session: session(T0, LATER) }],
    ['asked tomorrow', { ...freshApp(T0), reminder: { ...raised, askedAt: LATER } }],
    ['snoozes for ever', { ...freshApp(T0), reminder: { ...snoozed, until: LATER } }],
    ['pauses for ever', { ...freshApp(T0), pause: { startedAt: T0, until: 8e15 } }],
    ['pauses from tomorrow on', { ...freshApp(T0), pause: { startedAt: LATER, until: null } }],
    ['finished tomorrow', { ...freshApp(T0), finished: { ...finished, endedAt: LATER } }],
    ['counts while away', { ...freshApp(T0), presence: { kind: 'away', since: T0 - HOUR } }],
  ])('%s, and goes on', (_, app) => {
    const read = readApp({ version: 1, app }, T0);
    const later = advance(
      read,
      { at: T0 + 5 * MINUTE, type: 'observed', state: 'active' },
      catalog,
    );
    const { legBreak } = clocksAt(later.app, T0 + 6 * MINUTE);
    expect(later.app.session).toBeNull();
    expect(later.app.pause).toBeNull();
    expect(legBreak).toBeGreaterThan(0);
    expect(legBreak).toBeLessThanOrEqual(6 * MINUTE);
  });
});

it('keeps what the last event can have remembered', () => {
  const kept = [
    { ...freshApp(T0), presence: { kind: 'undecided', leftAt: T0 - MINUTE } },
    { ...freshApp(T0), finished },
    { ...freshApp(T0), reminder: { ...snoozed, until: T0 + 5 * MINUTE } },
    { ...freshApp(T0), session: { ...session(T0, T0), run: { kind: 'paused', at: T0 } } },
  ];
  for (const app of kept) expect(readApp({ version: 1, app }, T0)).toEqual(app);
});
