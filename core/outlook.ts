import type { App } from '@/core/app';
import { clocksAt } from '@/core/clocks';
import { IDLE_THRESHOLD } from '@/core/presence';
import type { Catalog } from '@/core/routine';
import { wakeAt } from '@/core/silence';
import { type Instant, type Ms, wholeMinutes } from '@/core/time';

export type Badge = Readonly<{ text: string; tone: 'warm' | 'dim' }>;

/** What holds now and is applied again after every event. */
export type Outlook = Readonly<{ wakeAt: Instant; badge: Badge; idleThreshold: Ms }>;

/** The minutes overdue while a reminder waits, a mark while paused, else nothing. */
function badgeAt(app: App, at: Instant): Badge {
  if (app.pause !== null) return { text: 'II', tone: 'dim' };
  if (app.reminder?.kind !== 'raised') return { text: '', tone: 'dim' };
  const overdue = wholeMinutes(clocksAt(app, at).interval - app.settings.interval);
  return { text: overdue > 0 ? `+${overdue}` : '•', tone: 'warm' };
}

export const outlook = (app: App, at: Instant, catalog: Catalog): Outlook => ({
  wakeAt: wakeAt(app, catalog),
  badge: badgeAt(app, at),
  idleThreshold: IDLE_THRESHOLD,
});
