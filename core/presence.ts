import type { App, Presence } from '@/core/app';
import { bank, count, zeroClocks } from '@/core/clocks';
import { gapOfAbsence, gapOfWatch, heldAt } from '@/core/gap';
import { absenceEntry, spellEntry } from '@/core/history';
import { settleReminder } from '@/core/reminding';
import type { Instant } from '@/core/time';
import { became, type Transition } from '@/core/transition';

/** Ends the spell at `at`, and writes it down if anybody was there. One in the pause of a routine lies within the routine's own entry. */
export const endSpell = (app: App, at: Instant): Transition =>
  became(
    { ...app, spell: null },
    [],
    app.spell === null || app.session !== null ? [] : spellEntry(app.spell, app.stance, at),
  );

/** Up to when time was counted for somebody who left at `leftAt`: it can be later than that. */
const countedTo = ({ presence, countingSince }: App, leftAt: Instant): Instant =>
  presence.kind === 'out' ? presence.since : Math.max(leftAt, countingSince ?? leftAt);

/**
 * The absence is long enough: the person, whose hands rest since `restsSince`, left the desk at `leftAt`. The clocks begin
 * anew, and standing ends.
 */
export function leave(app: App, restsSince: Instant, leftAt: Instant): Transition {
  const to = countedTo(app, leftAt);
  const banked = bank(app, to);
  const spell = banked.spell && {
    ...banked.spell,
    lasted: Math.max(0, banked.spell.lasted - (to - leftAt)),
  };
  const ended = endSpell({ ...banked, spell }, leftAt);
  const answered = settleReminder(ended.app, 'left', leftAt);
  const gone: App = {
    ...answered.app,
    presence: { kind: 'away', since: leftAt, before: heldAt(banked, restsSince, to) },
    stance: 'sitting',
    clocks: zeroClocks,
    gap: null,
    finished: null,
  };
  return became(gone, answered.effects, [...ended.writings, ...answered.writings]);
}

type Out = Omit<Extract<Presence, { kind: 'out' }>, 'kind'>;

/** Stops counting at `since`; it turns into an absence from `leftAt` when `countsAt` is reached. */
export const goOut = (app: App, out: Out): App => ({
  ...bank(app, out.since),
  presence: { kind: 'out', ...out },
});

/** The screen is locked: nobody is there from here on, or, where the hands rested before, from then on. */
export function lock(app: App, at: Instant): App {
  const { presence, settings } = app;
  const countsAt = at + settings.lock;
  switch (presence.kind) {
    case 'present':
      return goOut(app, { since: at, restsSince: at, leftAt: at, countsAt });
    case 'watching':
      return goOut(app, {
        since: at,
        restsSince: presence.restsSince,
        leftAt: presence.soundAt,
        countsAt,
      });
    case 'undecided':
      return goOut(app, {
        since: at,
        restsSince: presence.restsSince,
        leftAt: presence.leftAt,
        countsAt: Math.min(presence.leftAt + settings.absence, countsAt),
      });
    case 'out':
    case 'away':
      return app;
  }
}

/** Input just now: whoever it is, is here. After an absence a new spell begins. */
export function beHere(app: App, at: Instant): Transition {
  const { presence } = app;
  const present: App = { ...app, presence: { kind: 'present', inputAt: at } };
  switch (presence.kind) {
    case 'present':
    case 'out':
      return became(count(present, at));
    case 'watching':
    case 'undecided': {
      const hasWatched = presence.kind === 'watching' || presence.leftAt > presence.restsSince;
      const isLong = at - presence.restsSince >= app.settings.absence;
      const gap = hasWatched && isLong ? gapOfWatch(app, presence.restsSince, at) : app.gap;
      return became({ ...present, gap });
    }
    case 'away': {
      const back = count(present, at);
      const gap =
        back.countingSince === null ? null : gapOfAbsence(presence.before, presence.since, at);
      return became({ ...back, gap }, [], [absenceEntry(presence.since, at)]);
    }
  }
}

/** Where the person is when a routine ends, from what was last heard during it. */
export function presenceAfterRoutine({ idleState, settings }: App, at: Instant): Presence {
  if (idleState === 'active') return { kind: 'present', inputAt: at };
  if (idleState === 'idle') return { kind: 'undecided', restsSince: at, leftAt: at };
  return { kind: 'out', since: at, restsSince: at, leftAt: at, countsAt: at + settings.lock };
}
