import { describe, expect, it } from 'vitest';
import { breakKind, nothing, satInAll, stretchLength, sumOf, totalsOf } from '@/core/day-totals';
import type { Answer, Recorded } from '@/core/history';
import { dayOfEntry } from '@/core/history';
import { DAY, HOUR, MINUTE, type Ms, SECOND } from '@/core/time';

const MONDAY = Date.UTC(2026, 0, 5);
const TODAY = MONDAY / DAY;
/** A time of that day, in hours at a place so many minutes east of UTC. */
const at = (hour: number, utcOffset = 0) => MONDAY + hour * HOUR - utcOffset * MINUTE;

const sat = (hour: number, lasted: Ms, utcOffset = 0): Recorded => ({
  id: `spell:${at(hour, utcOffset)}`,
  kind: 'spell',
  startedAt: at(hour, utcOffset),
  endedAt: at(hour, utcOffset) + lasted,
  sat: lasted,
  utcOffset,
});

const reminded = (hour: number, answer: Answer, asked = 1): Recorded => ({
  id: `reminder:${at(hour)}`,
  kind: 'reminder',
  startedAt: at(hour),
  endedAt: at(hour) + MINUTE,
  answer,
  asked,
  utcOffset: 0,
});

const played = (hour: number, [seated, standing, walking]: readonly [Ms, Ms, Ms]): Recorded => ({
  id: `routine:${at(hour)}`,
  kind: 'routine',
  startedAt: at(hour),
  endedAt: at(hour) + 10 * MINUTE,
  routine: 'walk-3',
  completed: true,
  legBreak: true,
  played: { seated, standing, walking },
  confirmed: Math.max(0, walking - 20 * SECOND),
  utcOffset: 0,
});

const gone = (from: number, to: number): Recorded => ({
  id: `absence:${at(from)}`,
  kind: 'absence',
  startedAt: at(from),
  endedAt: at(to),
  utcOffset: 0,
});

const totals = (...entries: readonly Recorded[]) => totalsOf(TODAY, entries);

it.each([
  [30 * MINUTE - 1, 'short'],
  [30 * MINUTE, 'medium'],
  [HOUR, 'medium'],
  [HOUR + 1, 'long'],
] as const)('calls %i ms of sitting %s', (lasted, length) =>
  expect(stretchLength(lasted)).toBe(length),
);

it('adds stretches up by how long they went on, and keeps the longest', () => {
  const day = totals(
    sat(9, 20 * MINUTE),
    sat(10, 45 * MINUTE),
    sat(11, 50 * MINUTE),
    sat(13, 2 * HOUR),
  );
  expect(day.sat).toEqual({ short: 20 * MINUTE, medium: 95 * MINUTE, long: 2 * HOUR });
  expect(day.longest).toBe(2 * HOUR);
  expect(satInAll(day)).toBe(3 * HOUR + 55 * MINUTE);
});

it.each([
  [[60, 0, 0], 'seated'],
  [[61, 30, 30], 'seated'],
  [[60, 30, 30], 'walking'],
  [[60, 31, 29], 'standing'],
  [[0, 0, 10], 'walking'],
] as const)('a routine of %j s is %s', ([seated, standing, walking], kind) =>
  expect(breakKind({ seated, standing, walking })).toBe(kind),
);

it('counts leg breaks by kind, and what was walked with and without hands at the desk', () => {
  const day = totals(played(9, [2 * MINUTE, 0, 0]), played(10, [0, MINUTE, 2 * MINUTE]));
  expect(day.breaks).toEqual({ seated: 1, standing: 0, walking: 1, away: 0 });
  expect(day.walked).toEqual({ confirmed: 100 * SECOND, unconfirmed: 20 * SECOND });
  expect(day.stood).toBe(MINUTE);
});

it('a routine that was begun is no leg break', () => {
  const begun = { ...played(9, [10 * SECOND, 0, 0]), legBreak: false } as Recorded;
  expect(totals(begun).breaks).toEqual(nothing.breaks);
});

it.each([
  ['over lunch', 12, 13, 1],
  ['until the next morning', 17, 24 + 8, 0],
  ['past midnight, of the same day', 22, 24 + 3.9, 1],
])('an absence %s counts %s to %s: %i', (_, from, to, breaks) =>
  expect(totals(gone(from, to)).breaks.away).toBe(breaks),
);

describe('reminders', () => {
  it.each(['routine', 'left', 'changed', 'elsewhere'] as const)('%s is a break taken', (answer) => {
    const day = totals(reminded(9, answer));
    expect([day.asked, day.taken, day.askedAt[9], day.missedAt[9]]).toEqual([1, 1, 1, 0]);
  });

  it.each(['skipped', 'unanswered', 'snoozed'] as const)('%s is one missed', (answer) => {
    const day = totals(reminded(14.9, answer));
    expect([day.asked, day.taken, day.askedAt[14], day.missedAt[14]]).toEqual([1, 0, 1, 1]);
  });

  it('that were withdrawn, or that nobody saw, were not asked', () =>
    expect(totals(reminded(9, 'withdrawn'), reminded(10, 'skipped', 0)).asked).toBe(0));
});

describe('a day', () => {
  it.each([
    ['just before four', 4 - 1 / 3600, TODAY - 1],
    ['at four', 4, TODAY],
    ['before midnight', 23.99, TODAY],
    ['past midnight', 27.99, TODAY],
  ])('begins at four: %s', (_, hour, day) => expect(dayOfEntry(sat(hour, MINUTE))).toBe(day));

  it.each([-11 * 60, -3.5 * 60, 0, 2 * 60, 14 * 60])(
    'is that of the place, %i min east of UTC, wherever it is looked at from',
    (utcOffset) => {
      expect(dayOfEntry(sat(4, MINUTE, utcOffset))).toBe(TODAY);
      expect(dayOfEntry({ ...sat(4, MINUTE, utcOffset), startedAt: at(4, utcOffset) - 1 })).toBe(
        TODAY - 1,
      );
    },
  );
});

it('several days are added up, and none is nothing', () => {
  const one = totals(sat(9, HOUR), reminded(9, 'routine'), played(9, [MINUTE, 0, 0]));
  const both = sumOf([one, totals(sat(9, 2 * HOUR), reminded(9, 'skipped'))]);
  expect(both).toMatchObject({ longest: 2 * HOUR, asked: 2, taken: 1 });
  expect(satInAll(both)).toBe(3 * HOUR);
  expect(both.askedAt[9]).toBe(2);
  expect(sumOf([])).toEqual(nothing);
});

it('hours of which a day says nothing add nothing', () => {
  const short = { ...nothing, askedAt: [2], missedAt: [1] };
  expect(sumOf([short]).askedAt).toEqual([2, ...nothing.askedAt.slice(1)]);
});

it('a pause adds nothing', () => {
  const pause = { ...gone(9, 10), id: `pause:${at(9)}`, kind: 'pause' } as Recorded;
  expect(totals(pause)).toEqual({ ...nothing, day: TODAY });
});
