import * as v from 'valibot';
import type { App } from '@/core/app';
import { nothingAround } from '@/core/around';
import { noBreaks } from '@/core/breaks';
import { zeroClocks } from '@/core/clocks';
import { freshApp } from '@/core/fresh';
import { type OwnRoutine, ownSchema } from '@/core/own';
import { settingsSchema, usualSettings } from '@/core/settings';
import type { Instant } from '@/core/time';
import { instant, LAST_INSTANT } from '@/shell/instant-schema';
import { storedScreening } from '@/shell/screening-schema';

const length = v.pipe(v.number(), v.minValue(0), v.maxValue(LAST_INSTANT));
/** A step of no length would never be over. */
const lasting = v.pipe(length, v.minValue(1));
const tally = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
const id = v.pipe(v.string(), v.maxLength(40));

const positions = v.pipe(v.array(length), v.maxLength(100));

const clocks = v.object({
  legBreak: length,
  rising: length,
  intervalFrom: length,
  stood: v.optional(length, 0),
});
const played = v.object({ seated: length, standing: length, walking: length });
const spell = v.object({ since: instant, lasted: length });
const stance = v.picklist(['sitting', 'standing']);
const breaks = v.object({ legBreakAt: v.nullable(instant), risingAt: v.nullable(instant) });
const before = v.object({ from: instant, clocks, spell, stance });

const presence = v.variant('kind', [
  v.object({ kind: v.literal('present'), inputAt: instant }),
  v.object({ kind: v.literal('watching'), restsSince: instant, soundAt: instant }),
  v.object({ kind: v.literal('undecided'), restsSince: instant, leftAt: instant }),
  v.object({
    kind: v.literal('out'),
    restsSince: instant,
    since: instant,
    leftAt: instant,
    countsAt: instant,
  }),
  v.object({
    kind: v.literal('away'),
    since: instant,
    before: v.fallback(v.nullable(before), null),
  }),
]);

const gap = v.object({
  to: instant,
  reading: v.picklist(['there', 'away', 'both']),
  leftAt: instant,
  before,
  onReturn: v.object({ clocks, lasted: length }),
});

const wait = v.variant('kind', [
  v.object({ kind: v.literal('held'), by: v.picklist(['silence', 'call']), since: instant }),
  v.object({ kind: v.literal('typing'), until: instant }),
]);

const asked = {
  dueAt: instant,
  asked: tally,
  left: v.optional(tally, 0),
  snoozes: tally,
};
const reminder = v.variant('kind', [
  v.object({ ...asked, kind: v.literal('due'), wait }),
  v.object({ ...asked, kind: v.literal('raised'), askedAt: instant, nudged: v.boolean() }),
  v.object({ ...asked, kind: v.literal('snoozed'), until: instant }),
]);

const around = v.object({
  audible: v.boolean(),
  fullScreen: v.boolean(),
  inMeeting: v.boolean(),
  meetingSilentSince: v.nullable(instant),
});

const legs = { left: length, right: length };

const session = v.object({
  routine: id,
  slots: v.pipe(v.array(v.object({ step: id, lasts: lasting })), v.minLength(1), v.maxLength(100)),
  legs: v.fallback(v.object(legs), { left: 0, right: 0 }),
  rung: v.fallback(length, 0),
  startedAt: instant,
  position: length,
  played,
  confirmed: v.optional(length, 0),
  atDesk: v.optional(positions, []),
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
  confirmed: v.optional(length, 0),
  completed: v.boolean(),
  credited: clocks,
  breaks: v.optional(breaks, noBreaks),
});

const stamps = v.partial(
  v.object(Object.fromEntries(Object.keys(usualSettings).map((field) => [field, instant]))),
);

/** More machines are never remembered. */
const elsewhere = v.pipe(v.array(v.object({ device: id, ...breaks.entries })), v.maxLength(100));

const recent = v.pipe(v.array(v.object({ routine: id, ...legs })), v.maxLength(20));

/** One that cannot be read takes no other with it. */
const own = v.pipe(
  v.array(v.unknown()),
  v.transform((all) => all.filter((one): one is OwnRoutine => v.is(ownSchema, one))),
);

const orNull = <T extends v.GenericSchema>(schema: T) => v.fallback(v.nullable(schema), null);

/** Every field by itself: a bad one falls back to its default and takes no other with it. */
export const appSchema = (at: Instant): v.GenericSchema<unknown, App> => {
  const fresh = freshApp(at);
  return v.object({
    settings: v.fallback(settingsSchema, usualSettings),
    settingsAt: v.fallback(stamps, {}),
    heardAt: v.fallback(instant, at),
    seenAt: v.fallback(instant, at),
    deafUntil: v.fallback(instant, at),
    idleState: v.fallback(v.picklist(['active', 'idle', 'locked']), 'active'),
    presence: v.fallback(presence, fresh.presence),
    stance: v.fallback(stance, 'sitting'),
    clocks: v.fallback(clocks, zeroClocks),
    countingSince: orNull(instant),
    spell: orNull(spell),
    gap: orNull(gap),
    reminder: orNull(reminder),
    pause: orNull(v.object({ startedAt: instant, until: v.nullable(instant) })),
    call: orNull(v.object({ until: v.nullable(instant) })),
    around: v.fallback(around, nothingAround),
    session: orNull(session),
    finished: orNull(finished),
    breaks: v.fallback(breaks, noBreaks),
    elsewhere: v.fallback(elsewhere, []),
    screening: storedScreening,
    own: v.fallback(own, []),
    recent: v.fallback(recent, []),
  }) as v.GenericSchema<unknown, App>;
};
