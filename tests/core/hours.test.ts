import { describe, expect, it, test } from 'vitest';
import { nextMorning } from '@/core/calendar';
import { isWorkingAt, nextHoursChange } from '@/core/hours';
import { outlook } from '@/core/outlook';
import type { Hours, Week } from '@/core/settings';
import { HOUR, MINUTE } from '@/core/time';
import { berlin, tokyo, utc } from '../support/calendars';
import {
  active,
  ask,
  awake,
  entriesOf,
  hear,
  locked,
  reminders,
  replay,
  sitsDown,
  T0,
  until,
  world,
} from '../support/replay';

const range = (from: number, to: number): Hours => ({ from: from * 60, to: to * 60 });
const onWeekdays = (...ranges: Hours[]): Week =>
  Array.from({ length: 7 }, (_, day) => (day < 5 ? ranges : []));
const office = onWeekdays(range(9, 12), range(13, 17.5));
const MONDAY = Date.UTC(2026, 0, 5);

test.each([
  ['a minute before it begins', 9 * HOUR - MINUTE, false],
  ['when it begins', 9 * HOUR, true],
  ['just before lunch', 12 * HOUR - 1, true],
  ['at lunch', 12 * HOUR, false],
  ['after lunch', 13 * HOUR, true],
  ['when it ends', 17.5 * HOUR, false],
  ['on Saturday', 5 * 24 * HOUR + 10 * HOUR, false],
])('an office day %s', (_, into, works) => {
  expect(isWorkingAt(office, MONDAY + into, utc)).toBe(works);
});

describe('a night shift', () => {
  const night = onWeekdays(range(22, 6));
  test.each([
    ['before it', 21 * HOUR, false],
    ['in the evening', 23 * HOUR, true],
    ['after midnight', 29 * HOUR, true],
    ['when it ends', 30 * HOUR, false],
    ['on Saturday morning, which is Friday’s', 4 * 24 * HOUR + 29 * HOUR, true],
    ['on Monday morning, which is Sunday’s', 5 * HOUR, false],
  ])('%s', (_, into, works) => {
    expect(isWorkingAt(night, MONDAY + into, utc)).toBe(works);
  });
});

it('takes a range that ends when it begins for a whole day', () => {
  const always = onWeekdays(range(0, 0));
  expect(isWorkingAt(always, MONDAY, utc)).toBe(true);
  expect(isWorkingAt(always, MONDAY + 24 * HOUR - 1, utc)).toBe(true);
});

it('knows when hours next change, over a weekend too', () => {
  expect(nextHoursChange(office, MONDAY + 17.5 * HOUR, utc)).toBe(MONDAY + 33 * HOUR);
  const friday = MONDAY + 4 * 24 * HOUR;
  expect(nextHoursChange(office, friday + 18 * HOUR, utc)).toBe(MONDAY + (7 * 24 + 9) * HOUR);
  expect(nextHoursChange(null, MONDAY, utc)).toBeNull();
  expect(nextHoursChange(onWeekdays(), MONDAY, utc)).toBeNull();
});

it('follows the person: nine in the morning is nine where they are', () => {
  expect(isWorkingAt(office, MONDAY + 8 * HOUR, berlin)).toBe(true);
  expect(isWorkingAt(office, MONDAY + 8 * HOUR, utc)).toBe(false);
  expect(isWorkingAt(office, MONDAY, tokyo)).toBe(true);
});

describe('when the clocks change', () => {
  const always: Week = Array.from({ length: 7 }, () => [range(1, 5)]);
  test.each([
    ['forward, four hours last three', Date.UTC(2026, 2, 29), 3],
    ['back, they last five', Date.UTC(2026, 9, 24, 23), 5],
    ['not at all, they last four', Date.UTC(2026, 5, 14, 23), 4],
  ])('%s', (_, begins, length) => {
    expect(isWorkingAt(always, begins - 1, berlin)).toBe(false);
    expect(isWorkingAt(always, begins, berlin)).toBe(true);
    expect(nextHoursChange(always, begins, berlin)).toBe(begins + length * HOUR);
  });

  it('begins a range in the skipped hour when the clocks jump over it', () => {
    const skipped: Week = Array.from({ length: 7 }, () => [range(2.5, 6)]);
    const jump = Date.UTC(2026, 2, 29, 1);
    expect(isWorkingAt(skipped, jump + 29 * MINUTE, berlin)).toBe(false);
    expect(isWorkingAt(skipped, jump + 30 * MINUTE, berlin)).toBe(true);
  });
});

const HOURS = { hours: office } as const;

it('shows nothing outside them, though it counts, and asks when they begin', () => {
  const early = sitsDown(MONDAY + 7 * HOUR, HOURS);
  const story = until(early, MONDAY + 9 * HOUR - 1);
  expect(story.told).toEqual([]);
  expect(outlook(story.app, MONDAY + 8.9 * HOUR, world).badge.text).toBe('');
  expect(reminders(until(story, MONDAY + 9 * HOUR))).toEqual([MONDAY + 9 * HOUR]);
});

it('takes a reminder back when they end, and asks again whoever sits through the break', () => {
  const story = until(sitsDown(MONDAY + 11.4 * HOUR, HOURS), MONDAY + 13 * HOUR);
  const due = MONDAY + 11.9 * HOUR;
  expect(reminders(story)).toEqual([due, due + 5 * MINUTE, MONDAY + 13 * HOUR]);
  expect(entriesOf(story, 'reminder')).toMatchObject([
    { startedAt: due, endedAt: MONDAY + 12 * HOUR, answer: 'withdrawn', asked: 2 },
  ]);
  expect(
    outlook(until(story, MONDAY + 12.5 * HOUR).app, MONDAY + 12.5 * HOUR, world).badge.text,
  ).toBe('');
});

it('takes it back when they ended behind a short lock, when they are changed, and when somebody travels', () => {
  const raised = until(sitsDown(MONDAY + 11.4 * HOUR, HOURS), MONDAY + 11.95 * HOUR);
  const end = MONDAY + 12 * HOUR;
  const behind = replay([locked(end - MINUTE), active(end + MINUTE / 2)], raised);
  expect(behind.app.reminder?.kind).toBe('due');
  const nights = { hours: onWeekdays(range(22, 6)) };
  const changed = replay(
    [ask({ type: 'change-settings', patch: nights }, end - 2 * MINUTE)],
    raised,
  );
  expect(changed.app.reminder?.kind).toBe('due');
  const travelled = hear({ ...raised, calendar: tokyo }, awake(end - 2 * MINUTE));
  expect(travelled.app.reminder?.kind).toBe('due');
});

it('starts a routine by hand outside them', () => {
  const start = ask({ type: 'start-routine', routine: 'walk-3' }, MONDAY + 7 * HOUR);
  expect(replay([start], sitsDown(MONDAY + 6.9 * HOUR, HOURS)).app.session).not.toBeNull();
});

it('asks nobody on a day off, whoever long they sit', () => {
  const sunday = MONDAY + 6 * 24 * HOUR;
  expect(until(sitsDown(sunday + 10 * HOUR, HOURS), sunday + 20 * HOUR).told).toEqual([]);
});

describe('paused until tomorrow', () => {
  const pause = (at: number) => ask({ type: 'pause', lasts: 'tomorrow' }, at);

  it('ends at 04:00, in local time', () => {
    expect(replay([pause(T0)]).app.pause?.until).toBe(MONDAY + 28 * HOUR);
    const inBerlin = replay([pause(T0)], sitsDown(T0, { calendar: berlin }));
    expect(inBerlin.app.pause?.until).toBe(MONDAY + 27 * HOUR);
  });

  test.each([
    ['just before four', MONDAY + 4 * HOUR - 1, MONDAY + 4 * HOUR],
    ['at four', MONDAY + 4 * HOUR, MONDAY + 28 * HOUR],
  ])('%s in the morning', (_, at, ends) => {
    expect(nextMorning(at, utc)).toBe(ends);
  });

  it('lasts 23 hours in the night in which the clocks go forward, 25 when they go back', () => {
    const four = (month: number, day: number, hour: number) => Date.UTC(2026, month, day, hour);
    expect(nextMorning(four(2, 28, 3), berlin)).toBe(four(2, 29, 2));
    expect(nextMorning(four(9, 24, 2), berlin)).toBe(four(9, 25, 3));
  });

  it('ends also if the browser was closed over that moment', () => {
    const story = hear(replay([pause(T0 + MINUTE)]), active(T0 + 30 * HOUR));
    expect(story.app.pause).toBeNull();
    expect(entriesOf(story, 'pause')).toMatchObject([{ endedAt: MONDAY + 28 * HOUR }]);
  });
});

it('asks anew the next day whoever let three askings pass', () => {
  const evening = MONDAY + 26 * HOUR;
  const story = until(sitsDown(evening), MONDAY + 28 * HOUR + 10 * MINUTE);
  expect(reminders(story)).toHaveLength(6);
  expect(reminders(story)[3]).toBe(MONDAY + 28 * HOUR);
  expect(entriesOf(story, 'reminder')).toMatchObject([{ answer: 'unanswered', asked: 3 }]);
});

it('does not mind travel while nothing is due', () => {
  const story = replay([awake(T0 + 5 * MINUTE)], sitsDown(T0, { ...HOURS, calendar: tokyo }));
  expect(story.app.reminder).toBeNull();
});
