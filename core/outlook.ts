import type { App, Breaks, Stamped } from '@/core/app';
import { isDeferred } from '@/core/around';
import { waitsForPause } from '@/core/asking';
import { clocksAt, limitOf } from '@/core/clocks';
import { stamped } from '@/core/following';
import { isWorkingAt } from '@/core/hours';
import { CLOSE_THRESHOLD } from '@/core/resting';
import { isStopped } from '@/core/screening';
import { wakeAt } from '@/core/silence';
import { type Instant, type Ms, wholeMinutes } from '@/core/time';
import { isWalking } from '@/core/walking';
import type { World } from '@/core/world';

export type Badge = Readonly<{ text: string; tone: 'warm' | 'dim' }>;

/** What the icon's menu shows as being so. */
export type Menu = Readonly<{
  standing: boolean;
  paused: boolean;
  inCall: boolean;
  playing: boolean;
}>;

/** What holds now and is applied again after every event. */
export type Outlook = Readonly<{
  wakeAt: Instant;
  badge: Badge;
  idleThreshold: Ms;
  menu: Menu;
  /** What the person's other machines may hear, and when it is said; null while nothing is shared. */
  shared: Readonly<{ breaks: Breaks; settings: Stamped; saidAt: Instant }> | null;
}>;

/** The minutes overdue while a reminder waits, a mark while paused or deferred, else nothing. */
function badgeAt(app: App, at: Instant, { calendar }: World): Badge {
  const { reminder } = app;
  if (app.pause !== null) return { text: 'II', tone: 'dim' };
  const isWaiting =
    reminder?.kind === 'raised' ||
    (reminder?.kind === 'due' && (reminder.asked > 0 || isDeferred(app)));
  if (!isWaiting || isStopped(app.screening) || !isWorkingAt(app.settings.hours, at, calendar))
    return { text: '', tone: 'dim' };
  const overdue = wholeMinutes(clocksAt(app, at).interval - limitOf(app));
  return { text: overdue > 0 ? `+${overdue}` : '•', tone: isDeferred(app) ? 'dim' : 'warm' };
}

export const outlook = (app: App, at: Instant, world: World): Outlook => ({
  wakeAt: wakeAt(app, world),
  badge: badgeAt(app, at, world),
  idleThreshold:
    waitsForPause(app) || isWalking(app, at, world.catalog)
      ? CLOSE_THRESHOLD
      : app.settings.idleThreshold,
  menu: {
    standing: app.stance === 'standing',
    paused: app.pause !== null,
    inCall: app.call !== null,
    playing: app.session !== null,
  },
  shared: app.settings.sync ? { breaks: app.breaks, settings: stamped(app), saidAt: at } : null,
});
