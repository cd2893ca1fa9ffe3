import { expect, it, test } from 'vitest';
import { clocksAt } from '@/core/clocks';
import { HOUR, MINUTE, SECOND } from '@/core/time';
import {
  active,
  entriesOf,
  hear,
  idle,
  locked,
  reminders,
  replay,
  room,
  sitsDown,
  T0,
  until,
} from '../support/replay';

/** A long interval keeps reminders out of these stories; the last input is at 09:10. */
const film = (own = {}) =>
  sitsDown(T0, { interval: 180 * MINUTE, room: { audible: true }, ...own });
const INPUT = T0 + 10 * MINUTE;
const rests = idle(INPUT + MINUTE);
const sound = (audible: boolean, at: number) => room({ audible }, at);

it('counts a film without input as sitting', () => {
  const story = replay([rests, active(INPUT + 90 * MINUTE)], film());
  expect(entriesOf(story, 'absence')).toEqual([]);
  expect(clocksAt(story.app, INPUT + 90 * MINUTE).legBreak).toBe(100 * MINUTE);
});

test.each([
  ['just under', 2 * HOUR - 1, 'present', 0],
  ['at', 2 * HOUR, 'present', 1],
  ['just over', 2 * HOUR + 1, 'present', 1],
])('a film %s two hours', (_, length, kind, absences) => {
  const story = replay([rests, active(INPUT + length)], film());
  expect(story.app.presence.kind).toBe(kind);
  expect(entriesOf(story, 'absence')).toHaveLength(absences);
});

it('takes whoever has watched for too long as gone since the last input', () => {
  const story = replay([rests, active(INPUT + 3 * HOUR)], film());
  expect(entriesOf(story, 'absence')).toMatchObject([{ startedAt: INPUT }]);
  expect(entriesOf(story, 'spell')).toMatchObject([{ sat: 10 * MINUTE }]);
  expect(clocksAt(story.app, INPUT + 3 * HOUR)).toMatchObject({ legBreak: 0, rising: 0 });
});

it('keeps its own limit where another one is set', () => {
  const story = replay([rests, active(INPUT + HOUR)], film({ watching: 30 * MINUTE }));
  expect(entriesOf(story, 'absence')).toMatchObject([{ startedAt: INPUT }]);
});

it('dates leaving back to when a tab was last heard', () => {
  const events = [rests, sound(false, INPUT + 50 * MINUTE), active(INPUT + 80 * MINUTE)];
  const story = replay(events, film());
  const [absence] = entriesOf(story, 'absence');
  // Heard every half absence: never later than it stopped, and no more than that earlier.
  expect(absence?.startedAt).toBeLessThanOrEqual(INPUT + 50 * MINUTE);
  expect(absence?.startedAt).toBeGreaterThan(INPUT + 47 * MINUTE);
  expect(entriesOf(story, 'spell')[0]?.endedAt).toBe(absence?.startedAt);
});

it('does not take a silent scene for the end of the film', () => {
  const events = [
    rests,
    sound(false, INPUT + 21 * MINUTE),
    sound(true, INPUT + 23.6 * MINUTE),
    active(INPUT + 60 * MINUTE),
  ];
  expect(entriesOf(replay(events, film()), 'absence')).toEqual([]);
});

it('hears a film that begins after the hands came to rest', () => {
  const events = [rests, sound(true, INPUT + 2 * MINUTE), active(INPUT + 40 * MINUTE)];
  const story = replay(events, film({ room: { audible: false } }));
  expect(entriesOf(story, 'absence')).toEqual([]);
});

it('asks whoever watches, once, and does not nag an empty chair', () => {
  const story = until(replay([idle(T0 + 11 * MINUTE)], film({ interval: 30 * MINUTE })), T0 + HOUR);
  expect(story.told).toEqual([{ at: T0 + 30 * MINUTE, effect: 'remind' }]);
});

it('takes a machine that sleeps in the middle of a film for gone since it was last seen', () => {
  const watching = until(replay([rests], film()), INPUT + 30 * MINUTE);
  const story = hear(watching, active(INPUT + 90 * MINUTE));
  expect(entriesOf(story, 'absence')).toMatchObject([{ startedAt: watching.app.seenAt }]);
});

test.each([
  ['just under', 2 * MINUTE - 1, 0],
  ['at', 2 * MINUTE, 1],
])('a screen locked in a film %s two minutes', (_, length, absences) => {
  const at = INPUT + 20 * MINUTE;
  const story = replay([rests, locked(at), active(at + length)], film());
  expect(entriesOf(story, 'absence')).toHaveLength(absences);
});

it('believes that a film plays only where a tab sounds', () => {
  const story = replay([rests, active(INPUT + 6 * MINUTE)], film({ room: { audible: false } }));
  expect(entriesOf(story, 'absence')).toMatchObject([{ startedAt: INPUT }]);
  expect(reminders(until(story, INPUT + 30 * SECOND))).toEqual([]);
});
