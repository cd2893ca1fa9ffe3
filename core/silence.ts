import { type App, isPlaying } from '@/core/app';
import { askingLook } from '@/core/asking';
import { nextDeadline } from '@/core/deadline';
import { goOut } from '@/core/presence';
import { type Instant, MINUTE, type Ms } from '@/core/time';
import { walkingLook } from '@/core/walking';
import type { World } from '@/core/world';

/** The alarm rings at least so often while the machine is awake. Six times an hour, never more. */
export const HEARTBEAT: Ms = 10 * MINUTE;
/** Served later than this, the alarm was late because the machine slept or the browser was gone. */
const LATE: Ms = 2 * MINUTE;

/** While hands rest, whether a tab sounds is heard now and then, so that one silent scene makes no absence; null while they do not. */
const listeningLook = ({ presence, seenAt, settings }: App): Instant | null =>
  presence.kind === 'watching' || presence.kind === 'undecided'
    ? seenAt + settings.absence / 3
    : null;

/** When the alarm should ring next: at a deadline, for a look around, or to show that the machine is awake. */
export function wakeAt(app: App, world: World): Instant {
  const wakes = [
    nextDeadline(app, world)?.at,
    askingLook(app),
    listeningLook(app),
    walkingLook(app, world.catalog),
  ];
  return wakes.reduce<Instant>(
    (soonest, wake) => (wake != null && wake < soonest ? wake : soonest),
    app.seenAt + HEARTBEAT,
  );
}

const isWatched = ({ presence }: App): boolean =>
  presence.kind === 'present' || presence.kind === 'watching';

/** Whether the alarm that was last set, at `since` or before, should have rung before `at` and did not: nobody was seen since. */
export const fellSilent = (app: App, since: Instant, at: Instant, world: World): boolean =>
  isWatched(app) &&
  !isPlaying(app) &&
  at > Math.max(since, app.deafUntil, wakeAt(app, world)) + LATE;

/** The gap is an absence from the last event on, if it gets long enough. */
export const goSilent = (app: App): App =>
  goOut(app, {
    since: app.seenAt,
    restsSince: app.seenAt,
    leftAt: app.seenAt,
    countsAt: app.seenAt + app.settings.absence,
  });
