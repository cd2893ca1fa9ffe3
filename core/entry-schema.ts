import * as v from 'valibot';
import { ANSWERS, type Recorded } from '@/core/history';
import { playedInAll } from '@/core/playhead';
import { DAY, type Instant } from '@/core/time';

/** The first of January 2015 in UTC: ten years fit behind today, and what is before it was written by a clock that was wrong. */
export const EARLIEST: Instant = 16_436 * DAY;
/** The first of January 2100 in UTC. */
export const LATEST: Instant = 47_482 * DAY;

const instant = v.pipe(v.number(), v.integer(), v.minValue(EARLIEST), v.maxValue(LATEST));
const length = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What every line has. Its id names the kind and the instant at which it was written first. */
const spanOf = <K extends string>(kind: K) => ({
  id: v.pipe(
    v.string(),
    v.check((id) => id.startsWith(`${kind}:`) && /^\d{1,16}$/.test(id.slice(kind.length + 1))),
  ),
  kind: v.literal(kind),
  startedAt: instant,
  endedAt: instant,
  /** From UTC-12 to UTC+14, in minutes. */
  utcOffset: v.pipe(v.number(), v.integer(), v.minValue(-12 * 60), v.maxValue(14 * 60)),
});

const entry = v.variant('kind', [
  v.strictObject({ ...spanOf('spell'), sat: length }),
  v.strictObject({ ...spanOf('standing'), stood: length }),
  v.strictObject(spanOf('absence')),
  v.strictObject(spanOf('pause')),
  v.strictObject({ ...spanOf('reminder'), answer: v.picklist(ANSWERS), asked: length }),
  v.strictObject({
    ...spanOf('routine'),
    routine: v.pipe(v.string(), v.regex(/^(own:)?[0-9a-z-]{1,40}$/)),
    completed: v.boolean(),
    legBreak: v.boolean(),
    played: v.strictObject({ seated: length, standing: length, walking: length }),
    confirmed: length,
  }),
]);

/** How long somebody sat, stood or played in it: never longer than it lasted, in ms. */
function filled(one: v.InferOutput<typeof entry>): number {
  switch (one.kind) {
    case 'spell':
      return one.sat;
    case 'standing':
      return one.stood;
    case 'routine':
      return playedInAll(one.played);
    case 'absence':
    case 'pause':
    case 'reminder':
      return 0;
  }
}

/** A line of the history that comes from a message or a file. */
export const entrySchema: v.GenericSchema<unknown, Recorded> = v.pipe(
  entry,
  v.check((one) => one.endedAt >= one.startedAt, 'it ends before it begins'),
  v.check((one) => filled(one) <= one.endedAt - one.startedAt, 'more happened than there was time'),
  v.check((one) => one.kind !== 'routine' || one.confirmed <= one.played.walking),
);
