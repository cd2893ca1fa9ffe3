import { expect, it, test } from 'vitest';
import { band, breaksToday } from '@/core/band';
import { suggested } from '@/core/choosing';
import { clocksAt, untilReminder } from '@/core/clocks';
import { outlook } from '@/core/outlook';
import { HOUR, MINUTE } from '@/core/time';
import { catalog } from '@/routines/catalog';
import {
  active,
  ask,
  entriesOf,
  idle,
  locked,
  reminders,
  replay,
  sitsDown,
  T0,
  until,
  world,
} from '../support/replay';

const UP = T0 + 20 * MINUTE;
const stand = (at: number) => ask({ type: 'stand' }, at);
const sit = (at: number) => ask({ type: 'sit' }, at);
const toggle = (at: number) => ask({ type: 'toggle', what: 'standing' }, at);
const start = (routine: string, at: number) => ask({ type: 'start-routine', routine }, at);

it('ends the spell, and is rising but no leg break', () => {
  const story = replay([stand(UP), active(UP + 10 * MINUTE)]);
  expect(entriesOf(story, 'spell')).toMatchObject([{ endedAt: UP, sat: 20 * MINUTE }]);
  expect(clocksAt(story.app, UP + 10 * MINUTE)).toEqual({
    legBreak: 20 * MINUTE,
    rising: 0,
    stood: 10 * MINUTE,
    interval: 10 * MINUTE,
  });
});

test.each([
  ['just under', 45 * MINUTE - 1, 0],
  ['at', 45 * MINUTE, 1],
])('asks nobody before they have stood %s 45 minutes', (_, stood, asked) => {
  expect(reminders(until(replay([stand(UP)]), UP + stood))).toHaveLength(asked);
});

it('has its own limit, and says how long it is until then', () => {
  const story = replay([stand(UP)], sitsDown(T0, { standing: 20 * MINUTE }));
  expect(untilReminder(story.app, UP + 5 * MINUTE)).toBe(15 * MINUTE);
  expect(reminders(until(story, UP + 20 * MINUTE))).toEqual([UP + 20 * MINUTE]);
});

it('suggests to walk to whoever has stood for long', () => {
  const story = until(
    replay([stand(UP)], sitsDown(T0, { routine: 'mini-1-move' })),
    UP + 45 * MINUTE,
  );
  expect(suggested(story.app, UP + 45 * MINUTE, catalog).routine.id).toBe('walk-3');
});

it('is answered by sitting down, and begins a full interval', () => {
  const DOWN = UP + 47 * MINUTE;
  const story = until(replay([stand(UP), sit(DOWN)]), DOWN + 30 * MINUTE);
  expect(entriesOf(story, 'reminder')).toMatchObject([{ answer: 'changed' }]);
  expect(entriesOf(story, 'standing')).toMatchObject([
    { startedAt: UP, endedAt: DOWN, stood: 47 * MINUTE },
  ]);
  expect(reminders(story).at(-1)).toBe(DOWN + 30 * MINUTE);
  expect(clocksAt(story.app, DOWN + 30 * MINUTE)).toMatchObject({
    legBreak: 50 * MINUTE,
    rising: 30 * MINUTE,
  });
});

test.each([
  ['just under', 5 * MINUTE - 1, 10 * MINUTE],
  ['at', 5 * MINUTE, 30 * MINUTE],
])('having stood %s as long as an absence counts, sits for', (_, stood, left) => {
  const story = replay([stand(UP), sit(UP + stood)]);
  expect(untilReminder(story.app, UP + stood)).toBe(left);
});

it('switches to and fro by one key', () => {
  const up = replay([toggle(UP)]);
  expect([up.app.stance, outlook(up.app, UP, world).menu.standing]).toEqual(['standing', true]);
  expect(replay([toggle(UP + MINUTE)], up).app.stance).toBe('sitting');
});

it('changes nothing when somebody stands who stands', () => {
  const story = replay([stand(UP), stand(UP + 10 * MINUTE)]);
  expect(story.app.spell).toEqual({ since: UP, lasted: 0 });
});

it('ends with an absence that counts', () => {
  const story = replay([stand(UP), idle(UP + 11 * MINUTE), active(UP + 30 * MINUTE)]);
  expect(story.app.stance).toBe('sitting');
  expect(entriesOf(story, 'standing')).toMatchObject([{ endedAt: UP + 10 * MINUTE }]);
  expect(clocksAt(story.app, UP + 31 * MINUTE)).toMatchObject({ legBreak: MINUTE, stood: 0 });
});

it('goes on through a short lock, which adds nothing', () => {
  const story = replay([stand(UP), locked(UP + 10 * MINUTE), active(UP + 11 * MINUTE)]);
  expect(story.app.stance).toBe('standing');
  expect(clocksAt(story.app, UP + 20 * MINUTE).stood).toBe(19 * MINUTE);
});

it('stands on after a walk, with the limit anew', () => {
  const END = UP + 33 * MINUTE;
  const story = until(replay([stand(UP), start('walk-3', UP + 30 * MINUTE)]), END + 45 * MINUTE);
  expect(story.app.stance).toBe('standing');
  expect(reminders(story)).toEqual([END + 45 * MINUTE]);
});

it('is skipped for another 45 minutes', () => {
  const skip = ask({ type: 'skip' }, UP + 46 * MINUTE);
  const story = until(replay([stand(UP), skip]), UP + 91 * MINUTE);
  expect(reminders(story)).toEqual([UP + 45 * MINUTE, UP + 91 * MINUTE]);
});

it('takes an undone routine for standing, too', () => {
  const story = replay([
    stand(UP),
    start('walk-3', UP + 10 * MINUTE),
    ask({ type: 'undo-routine' }, UP + 14 * MINUTE),
  ]);
  expect(clocksAt(story.app, UP + 14 * MINUTE).stood).toBe(14 * MINUTE);
  expect(entriesOf(story, 'standing')).toMatchObject([
    { stood: 10 * MINUTE },
    { stood: 3 * MINUTE },
  ]);
});

it('may be said in the middle of a routine', () => {
  const story = until(replay([start('walk-3', UP), stand(UP + MINUTE)]), UP + 30 * MINUTE);
  expect(story.app.stance).toBe('standing');
  expect(clocksAt(story.app, UP + 30 * MINUTE)).toMatchObject({ rising: 0, stood: 27 * MINUTE });
});

it('is time on the feet in the picture of the day', () => {
  const story = replay([stand(UP), sit(UP + HOUR), stand(UP + 2 * HOUR), active(UP + 3 * HOUR)]);
  const parts = band(story.entries, story.app, T0, UP + 3 * HOUR).map(({ kind }) => kind);
  expect(parts).toEqual(['sitting', 'feet', 'sitting', 'feet']);
  expect(breaksToday(story.entries)).toEqual({ breaks: 0, onFeet: HOUR });
});
