import { expect, it, test } from 'vitest';
import { clocksAt } from '@/core/clocks';
import { HOUR, MINUTE, SECOND } from '@/core/time';
import {
  active,
  entriesOf,
  hear,
  idle,
  locked,
  look,
  reminders,
  replay,
  sitsDown,
  T0,
  until,
} from '../support/replay';

const sat = (story: ReturnType<typeof replay>, at: number) => clocksAt(story.app, at);

it('reminds after thirty minutes of sitting, once', () => {
  const story = until(sitsDown(), T0 + 30 * MINUTE);
  expect(reminders(story)).toEqual([T0 + 30 * MINUTE]);
  expect(reminders(until(sitsDown(), T0 + 30 * MINUTE - 1))).toEqual([]);
});

it('counts a gap of three minutes as sitting', () => {
  const story = replay([idle(T0 + 11 * MINUTE), active(T0 + 13 * MINUTE)]);
  expect(sat(story, T0 + 13 * MINUTE).legBreak).toBe(13 * MINUTE);
  expect(entriesOf(story, 'absence')).toEqual([]);
});

test.each([
  ['just under', 5 * MINUTE - 1, 15 * MINUTE - 1, 0],
  ['at', 5 * MINUTE, 0, 1],
  ['just over', 5 * MINUTE + 1, 0, 1],
])('an absence %s five minutes since the last input', (_, gap, legBreak, absences) => {
  const lastInput = T0 + 10 * MINUTE;
  const story = replay([idle(lastInput + MINUTE), active(lastInput + gap)]);
  expect(sat(story, lastInput + gap).legBreak).toBe(legBreak);
  expect(entriesOf(story, 'absence')).toHaveLength(absences);
});

it('takes lunch for one absence from the last input, and greets nobody with a reminder', () => {
  const lastInput = T0 + 29.5 * MINUTE;
  const back = lastInput + 40 * MINUTE;
  const story = until(replay([idle(lastInput + MINUTE), active(back)]), back + MINUTE);
  expect(entriesOf(story, 'absence')).toEqual([
    { id: `absence:${lastInput}`, kind: 'absence', startedAt: lastInput, endedAt: back },
  ]);
  expect(entriesOf(story, 'spell')).toEqual([
    { id: `spell:${T0}`, kind: 'spell', startedAt: T0, endedAt: lastInput, sat: 29.5 * MINUTE },
  ]);
  expect(story.app.reminder).toBeNull();
  expect(sat(story, back + MINUTE)).toMatchObject({
    legBreak: MINUTE,
    rising: MINUTE,
    interval: MINUTE,
  });
});

it('reminds whoever was only thinking when it became due, a minute after they are back', () => {
  const story = until(replay([idle(T0 + 29.5 * MINUTE), active(T0 + 32 * MINUTE)]), T0 + HOUR);
  expect(reminders(story)[0]).toBe(T0 + 33 * MINUTE);
});

test.each([
  ['just under', 2 * MINUTE - 1, 10 * MINUTE],
  ['at', 2 * MINUTE, 0],
  ['just over', 2 * MINUTE + 1, 0],
])('a lock %s two minutes', (_, length, legBreak) => {
  const story = replay([locked(T0 + 10 * MINUTE), active(T0 + 10 * MINUTE + length)]);
  expect(sat(story, T0 + 10 * MINUTE + length).legBreak).toBe(legBreak);
});

it('neither ends the spell for a short lock nor adds the lock to it', () => {
  const story = replay([
    locked(T0 + 10 * MINUTE),
    active(T0 + 11 * MINUTE),
    locked(T0 + 20 * MINUTE),
    active(T0 + HOUR),
  ]);
  expect(entriesOf(story, 'spell')).toMatchObject([
    { startedAt: T0, endedAt: T0 + 20 * MINUTE, sat: 19 * MINUTE },
  ]);
});

it('dates an automatic lock back to the last input, and forgives it when it is short', () => {
  const away = [idle(T0 + 11 * MINUTE), locked(T0 + 12 * MINUTE)];
  const gone = replay([...away, active(T0 + 20 * MINUTE)]);
  expect(entriesOf(gone, 'absence')[0]?.startedAt).toBe(T0 + 10 * MINUTE);
  expect(entriesOf(gone, 'spell')[0]).toMatchObject({
    endedAt: T0 + 10 * MINUTE,
    sat: 10 * MINUTE,
  });
  const back = replay([...away, active(T0 + 13 * MINUTE)]);
  expect(sat(back, T0 + 13 * MINUTE).legBreak).toBe(12 * MINUTE);
});

it('never reminds over a lock screen', () => {
  const story = until(replay([locked(T0 + 29 * MINUTE)]), T0 + HOUR);
  expect(reminders(story)).toEqual([]);
});

it('takes sleep for an absence from the last event on', () => {
  const story = hear(until(sitsDown(), T0 + 25 * MINUTE), active(T0 + 3 * HOUR));
  expect(entriesOf(story, 'spell')[0]).toMatchObject({ endedAt: T0 + 20 * MINUTE });
  expect(entriesOf(story, 'absence')[0]).toMatchObject({
    startedAt: T0 + 20 * MINUTE,
    endedAt: T0 + 3 * HOUR,
  });
  expect(reminders(story)).toEqual([]);
  expect(sat(story, T0 + 3 * HOUR).legBreak).toBe(0);
});

test.each([
  ['served in time', 12 * MINUTE, 12 * MINUTE],
  ['served too late', 12 * MINUTE + 1, 0],
])('a heartbeat %s', (_, at, legBreak) => {
  const story = hear(sitsDown(), active(T0 + at));
  expect(sat(story, T0 + at).legBreak).toBe(legBreak);
});

it('neither ends the spell for a short sleep nor adds it', () => {
  const restless = { absence: 30 * MINUTE };
  const story = hear(sitsDown(T0, restless), active(T0 + 20 * MINUTE));
  expect(sat(story, T0 + 20 * MINUTE).legBreak).toBe(0);
  expect(sat(story, T0 + 21 * MINUTE).legBreak).toBe(MINUTE);
  expect(entriesOf(story, 'absence')).toEqual([]);
  expect(story.app.spell?.since).toBe(T0);
});

it('shifts what it remembers when the wall clock is set back', () => {
  const noon = until(sitsDown(), T0 + 20 * MINUTE);
  const setBack = hear(noon, active(T0 - HOUR));
  expect(sat(setBack, T0 - HOUR).legBreak).toBe(20 * MINUTE);
  expect(reminders(until(setBack, T0 - 46 * MINUTE))).toEqual([T0 - 50 * MINUTE]);
});

it('takes a jump forward for sleep', () => {
  const story = hear(until(sitsDown(), T0 + 20 * MINUTE), active(T0 + 48 * HOUR));
  expect(sat(story, T0 + 48 * HOUR).legBreak).toBe(0);
  expect(reminders(story)).toEqual([]);
});

it('stays away while the lock follows an absence, and while idleness is told twice', () => {
  const story = replay([
    idle(T0 + 11 * MINUTE),
    idle(T0 + 12 * MINUTE),
    locked(T0 + 20 * MINUTE),
    idle(T0 + 21 * MINUTE),
    active(T0 + HOUR),
  ]);
  expect(entriesOf(story, 'absence')).toMatchObject([
    { startedAt: T0 + 10 * MINUTE, endedAt: T0 + HOUR },
  ]);
});

it('finds out by a look what an alarm would have told', () => {
  const story = replay([look(T0 + 30 * MINUTE + 10 * SECOND)]);
  expect(reminders(story)).toEqual([T0 + 30 * MINUTE]);
});

it('finds out at the next alarm, where the browser did not tell that somebody left', () => {
  const gone = { ...until(sitsDown(), T0 + 20 * MINUTE) };
  const resting = { ...gone, hands: { ...gone.hands, restSince: T0 + 21 * MINUTE } };
  const story = replay([active(T0 + 50 * MINUTE)], resting);
  const [absence] = entriesOf(story, 'absence');
  expect(absence?.startedAt).toBeGreaterThanOrEqual(T0 + 20 * MINUTE);
  expect(absence?.startedAt).toBeLessThanOrEqual(T0 + 25 * MINUTE);
});

it('finds out at the next alarm that somebody is back, where the browser did not tell', () => {
  const left = until(replay([idle(T0 + 11 * MINUTE)]), T0 + 30 * MINUTE);
  const back = { ...left, hands: { ...left.hands, restSince: null } };
  const story = until(back, T0 + 41 * MINUTE);
  expect(story.app.presence.kind).toBe('present');
});
