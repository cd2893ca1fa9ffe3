import { type App, type Clocks, isPlaying } from '@/core/app';
import type { Instant, Ms } from '@/core/time';

export const zeroClocks: Clocks = { legBreak: 0, rising: 0, intervalFrom: 0 };

const runningFor = (app: App, at: Instant): Ms =>
  app.countingSince === null ? 0 : Math.max(0, at - app.countingSince);

/** Both clocks at an instant, and how much of the current interval is over; all in ms. */
export function clocksAt(
  app: App,
  at: Instant,
): Readonly<{ legBreak: Ms; rising: Ms; interval: Ms }> {
  const more = runningFor(app, at);
  const { legBreak, rising, intervalFrom } = app.clocks;
  return {
    legBreak: legBreak + more,
    rising: rising + more,
    interval: legBreak + more - intervalFrom,
  };
}

/** Seated time until the next reminder in ms; null while the clocks stand still or it was raised. */
export function untilReminder(app: App, at: Instant): Ms | null {
  if (app.reminder?.kind === 'raised' || app.countingSince === null) return null;
  if (app.reminder?.kind === 'snoozed') return Math.max(0, app.reminder.until - at);
  return Math.max(0, app.settings.interval - clocksAt(app, at).interval);
}

/** Puts the running stretch, up to `at`, into the clocks and the spell, and stops counting. */
export function bank(app: App, at: Instant): App {
  if (app.countingSince === null) return app;
  const more = runningFor(app, at);
  const { clocks, spell } = app;
  return {
    ...app,
    clocks: { ...clocks, legBreak: clocks.legBreak + more, rising: clocks.rising + more },
    spell: spell && { ...spell, sat: spell.sat + more },
    countingSince: null,
  };
}

const counts = (app: App): boolean =>
  app.pause === null &&
  !isPlaying(app) &&
  (app.presence.kind === 'seated' || app.presence.kind === 'undecided');

/** Counts on from `at` if somebody is in the chair and nothing suspends counting. */
export function count(app: App, at: Instant): App {
  if (app.countingSince !== null || !counts(app)) return app;
  return { ...app, countingSince: at, spell: app.spell ?? { since: at, sat: 0 } };
}
