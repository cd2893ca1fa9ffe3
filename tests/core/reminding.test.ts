import { expect, it, test } from 'vitest';
import { suggested } from '@/core/choosing';
import { clocksAt } from '@/core/clocks';
import { outlook } from '@/core/outlook';
import { wakeAt } from '@/core/silence';
import { HOUR, MINUTE } from '@/core/time';
import { catalog } from '@/routines/catalog';
import {
  active,
  ask,
  entriesOf,
  idle,
  look,
  reminders,
  replay,
  sitsDown,
  T0,
  until,
  world,
  worldOf,
} from '../support/replay';

const DUE = T0 + 30 * MINUTE;
const snooze = (at: number) => ask({ type: 'snooze' }, at);
const skip = (at: number) => ask({ type: 'skip' }, at);
const set = (interval: number, at: number) =>
  ask({ type: 'change-settings', patch: { interval } }, at);

it('asks three times in all, nudges once, and then leaves it to the badge', () => {
  const story = until(sitsDown(), T0 + 2 * HOUR);
  expect(reminders(story)).toEqual([DUE, DUE + 5 * MINUTE, DUE + 10 * MINUTE]);
  expect(story.told.filter((one) => one.effect === 'nudge')).toEqual([
    { at: DUE + 2 * MINUTE, effect: 'nudge' },
  ]);
  expect(outlook(story.app, T0 + 2 * HOUR, world).badge).toEqual({ text: '+90', tone: 'warm' });
});

test.each(['notification', 'badge'] as const)('sends no second notification by %s', (way) => {
  const story = until(sitsDown(T0, { way }), DUE + 4 * MINUTE);
  expect(story.told.map((one) => one.effect)).toEqual(['remind']);
});

it('does not ask while nobody is there, and asks again on return', () => {
  const story = replay([idle(DUE + MINUTE), active(DUE + 4 * MINUTE)]);
  expect(story.told).toMatchObject([
    { at: DUE, effect: 'remind' },
    { at: DUE + 4 * MINUTE, effect: 'nudge' },
  ]);
});

it('comes back after a snooze, and may be snoozed twice', () => {
  const events = [snooze(DUE + MINUTE), snooze(DUE + 7 * MINUTE), snooze(DUE + 13 * MINUTE)];
  const story = replay(events);
  expect(reminders(story)).toEqual([DUE, DUE + 6 * MINUTE, DUE + 12 * MINUTE]);
  expect(story.app.reminder).toMatchObject({ kind: 'raised', snoozes: 2 });
  expect(entriesOf(story, 'reminder')).toMatchObject([{ startedAt: DUE, answer: 'snoozed' }]);
});

it('asks three times again after a snooze', () => {
  const story = until(replay([snooze(DUE + 11 * MINUTE)]), T0 + 3 * HOUR);
  expect(reminders(story)).toHaveLength(6);
});

it('lets an absence void a snooze', () => {
  const story = replay([snooze(DUE), idle(DUE + 2 * MINUTE), active(DUE + 10 * MINUTE)]);
  expect(story.app.reminder).toBeNull();
  expect(entriesOf(story, 'reminder')).toMatchObject([{ answer: 'left' }]);
});

it('starts a new interval on skip and credits no leg break', () => {
  const story = until(replay([skip(DUE + MINUTE)]), DUE + 30 * MINUTE);
  const { legBreak, rising, interval } = clocksAt(story.app, DUE + 30 * MINUTE);
  expect([legBreak, rising, interval]).toEqual([60 * MINUTE, 60 * MINUTE, 29 * MINUTE]);
  expect(reminders(until(story, DUE + 31 * MINUTE))).toEqual([DUE, DUE + 31 * MINUTE]);
  expect(entriesOf(story, 'reminder')).toMatchObject([{ answer: 'skipped', asked: 1 }]);
});

it('ignores a skip and a snooze when nothing was asked', () => {
  const story = replay([skip(T0 + MINUTE), snooze(T0 + 2 * MINUTE)]);
  expect(story.entries).toEqual([]);
  expect(clocksAt(story.app, T0 + 2 * MINUTE).interval).toBe(2 * MINUTE);
});

it('keeps what was sat when the interval changes', () => {
  const shorter = replay([set(10 * MINUTE, T0 + 20 * MINUTE)]);
  expect(reminders(until(shorter, T0 + 21 * MINUTE))).toEqual([T0 + 21 * MINUTE]);
  const longer = replay([set(60 * MINUTE, T0 + 20 * MINUTE)]);
  expect(reminders(until(longer, T0 + HOUR))).toEqual([T0 + HOUR]);
});

it('takes a reminder back when the interval gets longer than what was sat', () => {
  const story = replay([set(60 * MINUTE, DUE + MINUTE)]);
  expect(story.app.reminder).toBeNull();
  expect(story.told.at(-1)?.effect).toBe('withdraw');
  expect(entriesOf(story, 'reminder')).toMatchObject([{ answer: 'withdrawn' }]);
});

it('shows a dot when due and the minutes overdue later', () => {
  const story = replay([look(DUE)]);
  const badge = (at: number) => outlook(story.app, at, world).badge.text;
  expect([badge(DUE), badge(DUE + 59_999), badge(DUE + 7 * MINUTE)]).toEqual(['•', '•', '+7']);
});

it('shows nothing before it is due', () => {
  expect(outlook(sitsDown().app, T0, world)).toEqual({
    wakeAt: T0 + 10 * MINUTE,
    badge: { text: '', tone: 'dim' },
    idleThreshold: MINUTE,
    menu: { standing: false, paused: false, inCall: false, playing: false },
    shared: null,
  });
});

test.each([
  ['just under an hour', 60 * MINUTE - 1, 'mini-1-move'],
  ['an hour', 60 * MINUTE, 'walk-3'],
])('offers somebody who has not risen for %s the routine %s', (_, sat, routine) => {
  const story = until(sitsDown(T0, { routine: 'mini-1-move' }), T0 + sat);
  expect(suggested(story.app, T0 + sat, catalog).routine.id).toBe(routine);
});

test.each([
  ['just under two hours', 2 * HOUR - 1, 'desk-3'],
  ['two hours', 2 * HOUR, 'walk-3'],
])('leaves the massage out for somebody who has not risen for %s', (_, sat, routine) => {
  const story = until(sitsDown(T0, { routine: 'desk-3' }), T0 + sat);
  expect(suggested(story.app, T0 + sat, catalog).routine.id).toBe(routine);
});

it('asks once by the badge alone, which stays', () => {
  const story = until(sitsDown(T0, { way: 'badge' }), T0 + 2 * HOUR);
  expect(reminders(story)).toEqual([DUE]);
});

test.each([
  ['nothing is due', { interval: 180 * MINUTE }, 6],
  ['a reminder is shown by the badge alone', { way: 'badge' }, 6],
  ['nobody answers a popup', {}, 8],
  ['nobody answers it, and there is no pause in typing', { isTyping: true }, 10],
] as const)('the first hour in which %s wakes the worker so often: %#', (_, setting, wakes) => {
  let story = sitsDown(T0, setting);
  let woken = 0;
  for (;;) {
    const next = wakeAt(story.app, worldOf(story));
    if (next > T0 + HOUR) break;
    story = until(story, next);
    woken += 1;
  }
  expect(woken).toBe(wakes);
});
