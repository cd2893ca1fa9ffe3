import { describe, expect, it, test } from 'vitest';
import { clocksAt } from '@/core/clocks';
import { freshApp } from '@/core/fresh';
import { HOUR, MINUTE } from '@/core/time';
import { readApp } from '@/shell/state';
import { VERSION } from '@/shell/upgrades';
import { active, hear, sitsDown, T0 } from '../support/replay';

const LATER = T0 + 40 * HOUR;
const nothing = { seated: 0, standing: 0, walking: 0 };
const garbledClocks = (legBreak: number, rising: number, intervalFrom: number) => ({
  legBreak,
  rising,
  intervalFrom,
  stood: 0,
});
const out = (since: number, leftAt: number, countsAt: number) => ({
  ...freshApp(T0),
  presence: { kind: 'out', since, restsSince: leftAt, leftAt, countsAt },
});
const undecided = (restsSince: number, leftAt: number) => ({
  ...freshApp(T0),
  presence: { kind: 'undecided', restsSince, leftAt },
});
const watching = (restsSince: number, soundAt: number) => ({
  ...freshApp(T0),
  presence: { kind: 'watching', restsSince, soundAt },
});
const gap = (from: number, to: number) => ({
  to,
  reading: 'away',
  leftAt: from,
  before: {
    from,
    clocks: garbledClocks(0, 0, 0),
    spell: { since: from, lasted: 0 },
    stance: 'sitting',
  },
  onReturn: { clocks: garbledClocks(0, 0, 0), lasted: 0 },
});
const session = (startedAt: number, since: number) => ({
  routine: 'walk-3',
  startedAt,
  position: 0,
  played: nothing,
  confirmed: 0,
  slots: [{ step: 'walk', lasts: 150_000 }],
  legs: { left: 0, right: 0 },
  rung: 0,
  atDesk: [],
  run: { kind: 'running', since },
});
const asked = { dueAt: T0, asked: 1, left: 2, snoozes: 0 };
const raised = { ...asked, kind: 'raised', askedAt: T0, nudged: true };
const snoozed = { ...asked, kind: 'snoozed', until: T0 };
const due = { ...asked, kind: 'due' };
const finished = {
  routine: 'walk-3',
  startedAt: T0,
  endedAt: T0,
  played: nothing,
  completed: true,
  confirmed: 0,
  credited: garbledClocks(0, 0, 0),
  breaks: { legBreakAt: null, risingAt: null },
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
    [
      'began to count in 1970',
      { ...freshApp(T0), countingSince: 0, spell: { since: 0, lasted: 0 } },
    ],
    ['sat longer than its spell', { ...freshApp(T0), spell: { since: T0, lasted: HOUR } }],
    ['had input in the future', { ...freshApp(T0), presence: { kind: 'present', inputAt: LATER } }],
    ['left in the future', undecided(T0, LATER)],
    ['left before the hands came to rest', undecided(LATER, T0)],
    ['watches in the future', watching(LATER, LATER)],
    ['heard a tab in the future', watching(T0, LATER)],
    ['went out in the future', out(LATER, LATER, LATER)],
    ['left after going out', out(T0, LATER, LATER)],
    ['stays out for ever', out(T0, T0, LATER)],
    [
      'was away from tomorrow on',
      { ...freshApp(T0), presence: { kind: 'away', since: LATER, before: null } },
    ],
    ['plays from tomorrow on', { ...freshApp(T0), session: session(LATER, LATER) }],
    ['runs from tomorrow on', { ...freshApp(T0), session: session(T0, LATER) }],
    ['asked tomorrow', { ...freshApp(T0), reminder: { ...raised, askedAt: LATER } }],
    [
      'waits for a pause for ever',
      { ...freshApp(T0), reminder: { ...due, wait: { kind: 'typing', until: LATER } } },
    ],
    [
      'was held from tomorrow on',
      { ...freshApp(T0), reminder: { ...due, wait: { kind: 'held', by: 'call', since: LATER } } },
    ],
    ['is deaf for ever', { ...freshApp(T0), deafUntil: 8e15 }],
    ['is in a call for ever', { ...freshApp(T0), call: { until: 8e15 } }],
    [
      'stood for a month',
      { ...freshApp(T0), clocks: { ...garbledClocks(0, 0, 0), stood: 30 * 24 * HOUR } },
    ],
    ['came back tomorrow', { ...freshApp(T0), gap: gap(T0, LATER) }],
    ['came back before it left', { ...freshApp(T0), gap: gap(LATER, T0) }],
    ['snoozes for ever', { ...freshApp(T0), reminder: { ...snoozed, until: LATER } }],
    ['pauses for ever', { ...freshApp(T0), pause: { startedAt: T0, until: 8e15 } }],
    ['pauses from tomorrow on', { ...freshApp(T0), pause: { startedAt: LATER, until: null } }],
    ['finished tomorrow', { ...freshApp(T0), finished: { ...finished, endedAt: LATER } }],
    [
      'counts while away',
      { ...freshApp(T0), presence: { kind: 'away', since: T0 - HOUR, before: null } },
    ],
  ])('%s, and goes on', (_, app) => {
    const read = readApp({ version: VERSION, app }, T0);
    const later = hear({ ...sitsDown(), app: read }, active(T0 + 5 * MINUTE));
    const { legBreak } = clocksAt(later.app, T0 + 6 * MINUTE);
    expect(later.app.session).toBeNull();
    expect(later.app.pause).toBeNull();
    expect(legBreak).toBeGreaterThan(0);
    expect(legBreak).toBeLessThanOrEqual(6 * MINUTE);
  });
});

it('keeps what the last event can have remembered', () => {
  const kept = [
    undecided(T0 - MINUTE, T0 - MINUTE),
    watching(T0 - MINUTE, T0),
    { ...freshApp(T0), gap: gap(T0 - HOUR, T0) },
    { ...freshApp(T0), call: { until: T0 + HOUR } },
    { ...freshApp(T0), reminder: { ...due, wait: { kind: 'held', by: 'call', since: T0 } } },
    { ...freshApp(T0), finished },
    { ...freshApp(T0), reminder: { ...snoozed, until: T0 + 5 * MINUTE } },
    { ...freshApp(T0), session: { ...session(T0, T0), run: { kind: 'paused', at: T0 } } },
  ];
  for (const app of kept) expect(readApp({ version: VERSION, app }, T0)).toEqual(app);
});
