import { type App, type Clocks, isPlaying, type Presence, type Stance } from '@/core/app';
import { isStopped } from '@/core/screening';
import type { Instant, Ms } from '@/core/time';

export const zeroClocks: Clocks = { legBreak: 0, rising: 0, intervalFrom: 0, stood: 0 };

/** The clocks after so much more time at the desk, which only the stance's own clocks count. */
export const grown = (clocks: Clocks, stance: Stance, more: Ms): Clocks =>
  stance === 'standing'
    ? { ...clocks, stood: clocks.stood + more }
    : { ...clocks, legBreak: clocks.legBreak + more, rising: clocks.rising + more };

/** One clock by one: `a` and `sign` times `b`. */
export const combined = (a: Clocks, b: Clocks, sign: 1 | -1): Clocks => ({
  legBreak: a.legBreak + sign * b.legBreak,
  rising: a.rising + sign * b.rising,
  intervalFrom: a.intervalFrom + sign * b.intervalFrom,
  stood: a.stood + sign * b.stood,
});

const runningFor = (app: App, at: Instant): Ms =>
  app.countingSince === null ? 0 : Math.max(0, at - app.countingSince);

/** The clocks at an instant, and how much of the current interval is over; all in ms. */
export function clocksAt(
  app: App,
  at: Instant,
): Readonly<{ legBreak: Ms; rising: Ms; stood: Ms; interval: Ms }> {
  const { legBreak, rising, intervalFrom, stood } = grown(
    app.clocks,
    app.stance,
    runningFor(app, at),
  );
  const interval = app.stance === 'standing' ? stood : legBreak - intervalFrom;
  return { legBreak, rising, stood, interval };
}

/** How long the current stance may last until a reminder, in ms. */
export const limitOf = ({ stance, settings }: App): Ms =>
  stance === 'standing' ? settings.standing : settings.interval;

/** Time at the desk until the next reminder in ms; null while the clocks stand still, it is there, or none comes for a warning sign. */
export function untilReminder(app: App, at: Instant): Ms | null {
  const isHere = app.reminder?.kind === 'raised';
  if (app.countingSince === null || isHere || isStopped(app.screening)) return null;
  if (app.reminder?.kind === 'snoozed') return Math.max(0, app.reminder.until - at);
  return Math.max(0, limitOf(app) - clocksAt(app, at).interval);
}

/** Puts the running stretch, up to `at`, into the clocks and the spell, and stops counting. */
export function bank(app: App, at: Instant): App {
  if (app.countingSince === null) return app;
  const more = runningFor(app, at);
  const { clocks, spell, stance } = app;
  return {
    ...app,
    clocks: grown(clocks, stance, more),
    spell: spell && { ...spell, lasted: spell.lasted + more },
    countingSince: null,
  };
}

const COUNTED: Readonly<Record<Presence['kind'], boolean>> = {
  present: true,
  watching: true,
  undecided: true,
  out: false,
  away: false,
};

/** Whether somebody is taken to be at the desk, input or not. */
export const isAtDesk = ({ kind }: Presence): boolean => COUNTED[kind];

/** Counts on from `at` if somebody is at the desk and nothing suspends counting. */
export function count(app: App, at: Instant): App {
  const isSuspended = app.pause !== null || isPlaying(app) || !isAtDesk(app.presence);
  if (app.countingSince !== null || isSuspended) return app;
  return { ...app, countingSince: at, spell: app.spell ?? { since: at, lasted: 0 } };
}
