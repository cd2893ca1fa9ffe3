import { type App, isPlaying } from '@/core/app';
import { nextDeadline } from '@/core/deadline';
import { goOut } from '@/core/presence';
import type { Catalog } from '@/core/routine';
import { type Instant, MINUTE, type Ms } from '@/core/time';

/** The alarm rings at least so often while the machine is awake. Six times an hour, never more. */
export const HEARTBEAT: Ms = 10 * MINUTE;
/** Served later than this, the alarm was late because the machine slept or the browser was gone. */
const LATE: Ms = 2 * MINUTE;

/** When the alarm should ring next: at a deadline, or to show that the machine is awake. */
export function wakeAt(app: App, catalog: Catalog): Instant {
  const heartbeat = app.seenAt + HEARTBEAT;
  return Math.min(heartbeat, nextDeadline(app, catalog)?.at ?? heartbeat);
}

/** Whether the alarm that should have rung before `at` did not: nobody was seen sitting since. */
export const fellSilent = (app: App, at: Instant, catalog: Catalog): boolean =>
  !isPlaying(app) && app.presence.kind === 'seated' && at > wakeAt(app, catalog) + LATE;

/** The gap is an absence from the last event on, if it gets long enough. */
export const goSilent = (app: App): App =>
  goOut(app, app.seenAt, app.seenAt, app.seenAt + app.settings.absence);
