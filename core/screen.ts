import type { App } from '@/core/app';
import { type Instant, MINUTE, type Ms } from '@/core/time';

export type Screen = 'clock' | 'reminder' | 'player' | 'done';

/** For so long after a routine the popup opens on what was done. */
const DONE_FOR: Ms = 10 * MINUTE;

/** What the popup has to show. */
export function screenOf(app: App, at: Instant): Screen {
  if (app.session !== null) return 'player';
  if (app.reminder?.kind === 'raised') return 'reminder';
  return app.finished !== null && at - app.finished.endedAt < DONE_FOR ? 'done' : 'clock';
}
