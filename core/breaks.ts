import type { App, Breaks, Elsewhere } from '@/core/app';
import { bank, count } from '@/core/clocks';
import { withdrawUndue } from '@/core/reminding';
import { type Instant, MINUTE, type Ms } from '@/core/time';
import { became, type Transition } from '@/core/transition';

/** A clock may be ahead by so much. What another machine says of a later moment is a clock that is wrong. */
const TOLERANCE: Ms = 2 * MINUTE;

export const noBreaks: Breaks = { legBreakAt: null, risingAt: null };

/** What was said, if it is news and does not lie in the future; else null. */
const news = (said: Instant | null, before: Instant | null, at: Instant): Instant | null =>
  said !== null && said !== before && said <= at + TOLERANCE ? said : null;

/** Nobody can have sat here longer since a break than the break is ago. */
function credit(app: App, legBreakAt: Instant | null, risingAt: Instant | null, at: Instant): App {
  const ago = (since: Instant | null): Ms =>
    since === null ? Number.POSITIVE_INFINITY : Math.max(0, at - since);
  const banked = bank(app, at);
  const { clocks } = banked;
  const legBreak = Math.min(clocks.legBreak, ago(legBreakAt));
  const credited = {
    ...clocks,
    legBreak,
    intervalFrom: legBreak < clocks.legBreak ? 0 : clocks.intervalFrom,
    rising: Math.min(clocks.rising, ago(risingAt)),
    stood: Math.min(clocks.stood, ago(legBreakAt)),
  };
  return count({ ...banked, gap: null, finished: null, clocks: credited }, at);
}

/**
 * Takes in what the other machines said last: a leg break there counts here. What was said before is no news, and nothing is
 * while it is open who sits here.
 */
export function hearElsewhere(
  app: App,
  elsewhere: readonly Elsewhere[] | null,
  at: Instant,
): Transition {
  if (elsewhere === null || app.presence.kind !== 'present') return became(app);
  const newest = (of: keyof Breaks): Instant | null =>
    elsewhere.reduce<Instant | null>((latest, said) => {
      const before = app.elsewhere.find(({ device }) => device === said.device);
      const instant = news(said[of], before?.[of] ?? null, at);
      return instant !== null && instant > (latest ?? 0) ? instant : latest;
    }, null);
  const legBreakAt = newest('legBreakAt');
  const risingAt = newest('risingAt');
  const heard: App = { ...app, elsewhere };
  if (legBreakAt === null && risingAt === null) return became(heard);
  return withdrawUndue(credit(heard, legBreakAt, risingAt, at), 'elsewhere', at);
}
