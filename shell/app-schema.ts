import * as v from 'valibot';
import type { App } from '@/core/app';
import { zeroClocks } from '@/core/clocks';
import { freshApp } from '@/core/fresh';
import { settingsSchema, usualSettings } from '@/core/settings';
import type { Instant } from '@/core/time';

/** The farthest instant that a date can hold: ECMA-262, "Time Values and Time Range". */
const LAST_INSTANT = 8.64e15;

const instant = v.pipe(v.number(), v.minValue(0), v.maxValue(LAST_INSTANT));
const length = v.pipe(v.number(), v.minValue(0), v.maxValue(LAST_INSTANT));
const tally = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
const id = v.pipe(v.string(), v.maxLength(40));

const clocks = v.object({ legBreak: length, rising: length, intervalFrom: length });
const played = v.object({ seated: length, standing: length, walking: length });

const presence = v.variant('kind', [
  v.object({ kind: v.literal('seated'), inputAt: instant }),
  v.object({ kind: v.literal('undecided'), leftAt: instant }),
  v.object({ kind: v.literal('out'), since: instant, leftAt: instant, countsAt: instant }),
  v.object({ kind: v.literal('away'), since: instant }),
]);

const reminder = v.variant('kind', [
  v.object({
    kind: v.literal('raised'),
    dueAt: instant,
    askedAt: instant,
    asked: tally,
    nudged: v.boolean(),
    snoozes: tally,
  }),
  v.object({
    kind: v.literal('snoozed'),
    dueAt: instant,
    until: instant,
    asked: tally,
    snoozes: tally,
  }),
]);

const session = v.object({
  routine: id,
  startedAt: instant,
  position: length,
  played,
  run: v.variant('kind', [
    v.object({ kind: v.literal('running'), since: instant }),
    v.object({ kind: v.literal('paused'), at: instant }),
  ]),
});

const finished = v.object({
  routine: id,
  startedAt: instant,
  endedAt: instant,
  played,
  completed: v.boolean(),
  credited: clocks,
});

const orNull = <T extends v.GenericSchema>(schema: T) => v.fallback(v.nullable(schema), null);

/** Every field by itself: a bad one falls back to its default and takes no other with it. */
export const appSchema = (at: Instant): v.GenericSchema<unknown, App> => {
  const fresh = freshApp(at);
  return v.object({
    settings: v.fallback(settingsSchema, usualSettings),
    heardAt: v.fallback(instant, at),
    seenAt: v.fallback(instant, at),
    idleState: v.fallback(v.picklist(['active', 'idle', 'locked']), 'active'),
    presence: v.fallback(presence, fresh.presence),
    clocks: v.fallback(clocks, zeroClocks),
    countingSince: orNull(instant),
    spell: orNull(v.object({ since: instant, sat: length })),
    reminder: orNull(reminder),
    pause: orNull(v.object({ startedAt: instant, until: v.nullable(instant) })),
    session: orNull(session),
    finished: orNull(finished),
  }) as v.GenericSchema<unknown, App>;
};
