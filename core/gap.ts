import type { App, Before, Clocks, Gap } from '@/core/app';
import { bank, combined, count, grown, zeroClocks } from '@/core/clocks';
import { absenceEntry, absenceId, spellEntry, spellId, type Writing } from '@/core/history';
import { settleReminder } from '@/core/reminding';
import { HOUR, type Instant, MINUTE, type Ms } from '@/core/time';
import { andThen, became, type Transition } from '@/core/transition';

/** A longer gap was no break: nobody wants to be asked in the morning whether they sat all night. */
const LONGEST: Ms = 4 * HOUR;
/** For so long after it the last gap can be corrected. */
const ASKED_FOR: Ms = 30 * MINUTE;

const isSound = ({ legBreak, rising, intervalFrom, stood }: Clocks): boolean =>
  Math.min(legBreak, rising, stood) >= 0 && intervalFrom <= legBreak;

/** What held at `from`, told from an app that was banked at `bankedAt`; null if something else than time has passed since. */
export function heldAt(banked: App, from: Instant, bankedAt: Instant): Before | null {
  const { spell, stance } = banked;
  const over = bankedAt - from;
  if (spell === null || spell.since > from || spell.lasted < over) return null;
  const clocks = combined(banked.clocks, grown(zeroClocks, stance, over), -1);
  if (!isSound(clocks)) return null;
  return { from, clocks, spell: { ...spell, lasted: spell.lasted - over }, stance };
}

const isCorrectable = (before: Before, to: Instant): boolean => to - before.from <= LONGEST;

/** The gap of somebody who is back from an absence since `leftAt`. */
export const gapOfAbsence = (before: Before | null, leftAt: Instant, to: Instant): Gap | null =>
  before === null || !isCorrectable(before, to)
    ? null
    : {
        to,
        leftAt,
        before,
        reading: before.from < leftAt ? 'both' : 'away',
        onReturn: { clocks: zeroClocks, lasted: 0 },
      };

/** The gap of somebody whose hands have rested since `from` while they watched: so far it was sitting. */
export function gapOfWatch(app: App, from: Instant, to: Instant): Gap | null {
  const banked = bank(app, to);
  const before = app.countingSince === null ? null : heldAt(banked, from, to);
  if (banked.spell === null || before === null || !isCorrectable(before, to)) return null;
  const onReturn = { clocks: banked.clocks, lasted: banked.spell.lasted };
  return { to, leftAt: from, before, reading: 'there', onReturn };
}

/** The gap that can still be corrected at an instant, or null. */
export const correctable = (app: App, at: Instant): Gap | null =>
  app.gap !== null &&
  app.session === null &&
  app.countingSince !== null &&
  at - app.gap.to <= ASKED_FOR
    ? app.gap
    : null;

/** Takes away what the history says of the gap and of the spell before it. */
const unwritten = ({ before, leftAt }: Gap): readonly Writing[] => [
  { remove: absenceId(leftAt) },
  { remove: spellId(before.spell, before.stance) },
];

function readAsThere(app: App, gap: Gap, sinceReturn: Clocks, lastedSince: Ms): Transition {
  const { before, to } = gap;
  const lasted = to - before.from;
  const clocks = grown(before.clocks, before.stance, lasted);
  const onReturn = { clocks, lasted: before.spell.lasted + lasted };
  const corrected: App = {
    ...app,
    stance: before.stance,
    clocks: combined(clocks, sinceReturn, 1),
    spell: { since: before.spell.since, lasted: onReturn.lasted + lastedSince },
    gap: { ...gap, reading: 'there', leftAt: before.from, onReturn },
  };
  return became(corrected, [], unwritten(gap));
}

function readAsAway(app: App, gap: Gap, sinceReturn: Clocks, lastedSince: Ms): Transition {
  const { before, to } = gap;
  const onReturn = { clocks: zeroClocks, lasted: 0 };
  const corrected: App = {
    ...app,
    stance: 'sitting',
    finished: null,
    clocks: sinceReturn,
    spell: { since: to, lasted: lastedSince },
    gap: { ...gap, reading: 'away', leftAt: before.from, onReturn },
  };
  const writings: readonly Writing[] = [
    ...unwritten(gap),
    ...spellEntry(before.spell, before.stance, before.from),
    absenceEntry(before.from, to),
  ];
  return andThen(became(corrected, [], writings), (read) => settleReminder(read, 'left', to));
}

/** "I was away", "I was still sitting": reads the last gap the other way, in the history and in the clocks. */
export function correctGap(app: App, reading: 'there' | 'away', at: Instant): Transition {
  const gap = correctable(app, at);
  const { spell, ...banked } = bank(app, at);
  if (gap === null || gap.reading === reading || spell === null) return became(app);
  const sinceReturn = combined(banked.clocks, gap.onReturn.clocks, -1);
  const lastedSince = spell.lasted - gap.onReturn.lasted;
  const read = reading === 'there' ? readAsThere : readAsAway;
  const corrected = read({ ...banked, spell }, gap, sinceReturn, lastedSince);
  return { ...corrected, app: count(corrected.app, at) };
}
