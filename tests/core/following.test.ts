import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Stamped } from '@/core/app';
import { changeSettings, follow, stamped } from '@/core/following';
import { freshApp } from '@/core/fresh';
import { outlook } from '@/core/outlook';
import type { SettingsPatch } from '@/core/settings';
import { HOUR, MINUTE, SECOND } from '@/core/time';
import { ask, awake, reminders, replay, room, T0, until, world } from '../support/replay';

const interval = (value: number, at: number): Stamped => ({ interval: { value, at } });
const says = (following: Stamped, at: number) => [room({ following }, at), awake(at)] as const;
const set = (patch: SettingsPatch, at: number) => ask({ type: 'change-settings', patch }, at);

it('takes over what was changed at another machine', () => {
  const story = replay([...says(interval(45 * MINUTE, T0 + MINUTE), T0 + 2 * MINUTE)]);
  expect(story.app.settings.interval).toBe(45 * MINUTE);
  expect(stamped(story.app)).toEqual(interval(45 * MINUTE, T0 + MINUTE));
});

test.each([
  ['older', T0 + MINUTE - 1, 20],
  ['just as old, and heard by all the others', T0 + MINUTE, 45],
  ['newer', T0 + MINUTE + 1, 45],
])('of two changes, one that is %s than ours', (_, at, minutes) => {
  const story = replay([
    set({ interval: 20 * MINUTE }, T0 + MINUTE),
    ...says(interval(45 * MINUTE, at), T0 + 2 * MINUTE),
  ]);
  expect(story.app.settings.interval).toBe(minutes * MINUTE);
});

it('takes each setting by itself', () => {
  const story = replay([
    set({ interval: 20 * MINUTE }, T0 + 2 * MINUTE),
    ...says(
      { ...interval(45 * MINUTE, T0 + MINUTE), way: { value: 'badge', at: T0 + MINUTE } },
      T0 + 3 * MINUTE,
    ),
  ]);
  expect(story.app.settings).toMatchObject({ interval: 20 * MINUTE, way: 'badge' });
});

it('may make a reminder due, or take one back', () => {
  const shorter = replay([...says(interval(10 * MINUTE, T0), T0 + 20 * MINUTE)]);
  expect(reminders(until(shorter, T0 + 22 * MINUTE))).toHaveLength(1);
  const longer = replay([...says(interval(60 * MINUTE, T0), T0 + 31 * MINUTE)]);
  expect(longer.app.reminder).toBeNull();
});

it('never tells what was answered about one’s health, nor takes it from elsewhere', () => {
  const told = { screening: { value: {}, at: T0 }, sync: { value: true, at: T0 } };
  const story = replay([
    ask({ type: 'answer-screening', yes: { clot: 'both' } }, T0 + MINUTE),
    ...says(told, T0 + 2 * MINUTE),
  ]);
  expect(story.app.screening.yes).toMatchObject({ clot: { side: 'both' } });
  expect(story.app.settings.sync).toBe(false);
  expect(JSON.stringify(outlook(story.app, T0 + 2 * MINUTE, world))).not.toContain('clot');
  expect(stamped(story.app)).toEqual({});
});

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000_000);

describe(`seed ${seed}`, () => {
  const change = fc.record({
    machine: fc.nat(2),
    minutes: fc.integer({ min: 10, max: 180 }),
    after: fc.integer({ min: 0, max: HOUR }),
    isHeard: fc.boolean(),
  });
  const skews = fc.array(fc.integer({ min: -5 * HOUR, max: 5 * HOUR }), {
    minLength: 3,
    maxLength: 3,
  });

  /** Three machines, each with a clock that is wrong by its own amount; what one writes all others can read. */
  function together(
    changes: readonly (typeof change extends fc.Arbitrary<infer T> ? T : never)[],
    wrong: readonly number[],
    isAlwaysHeard: boolean,
  ) {
    let now = T0;
    let apps = wrong.map((skew) => freshApp(T0 + skew));
    let there: Stamped = {};
    const exchange = (machine: number) => {
      const app = apps[machine];
      const at = now + (wrong[machine] ?? 0);
      if (app === undefined) return;
      const heard = follow(app, there, at).app;
      apps = apps.with(machine, heard);
      const mine = Object.entries(stamped(heard)) as [
        keyof Stamped,
        { value: unknown; at: number },
      ][];
      const newer = mine.filter(([field, said]) => said.at > (there[field]?.at ?? 0));
      there = { ...there, ...Object.fromEntries(newer) };
    };
    const all = () => [0, 1, 2, 0, 1, 2].forEach(exchange);
    for (const { machine, minutes, after, isHeard } of changes) {
      now += after;
      const app = apps[machine];
      if (app === undefined) continue;
      const at = now + (wrong[machine] ?? 0);
      apps = apps.with(machine, changeSettings(app, { interval: minutes * MINUTE }, at).app);
      if (isHeard || isAlwaysHeard) all();
      now += SECOND;
    }
    all();
    return apps.map(({ settings }) => settings.interval);
  }

  it('all machines agree in the end, however wrong their clocks are', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), skews, (changes, wrong) => {
        expect(new Set(together(changes, wrong, false)).size).toBe(1);
      }),
      { numRuns: 5000, seed },
    );
  });

  it('and on the last change, where each was heard before the next', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), skews, (changes, wrong) => {
        const last = (changes.at(-1)?.minutes ?? 0) * MINUTE;
        expect(together(changes, wrong, true)).toEqual([last, last, last]);
      }),
      { numRuns: 5000, seed },
    );
  });
});
