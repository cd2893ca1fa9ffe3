import type { App } from '@/core/app';
import { nextMorning } from '@/core/calendar';
import { bank, count } from '@/core/clocks';
import { endSpell } from '@/core/presence';
import { settleReminder } from '@/core/reminding';
import type { Instant, Ms } from '@/core/time';
import { andThen, became, type Transition } from '@/core/transition';
import type { World } from '@/core/world';

/** When a pause or a call of that length ends; null is until it is ended by hand. */
const endOf = (lasts: Ms | null, at: Instant): Instant | null =>
  lasts === null ? null : at + lasts;

/**
 * Pauses for a length of time, until 04:00 tomorrow, or until resumed (null). What was sat before is kept; a second pause
 * moves the end.
 */
export function pauseFor(
  app: App,
  lasts: Ms | 'tomorrow' | null,
  at: Instant,
  { calendar }: World,
): Transition {
  const until = lasts === 'tomorrow' ? nextMorning(at, calendar) : endOf(lasts, at);
  if (app.pause !== null) return became({ ...app, pause: { ...app.pause, until } });
  return andThen(endSpell({ ...bank(app, at), gap: null }, at), (stood) =>
    settleReminder({ ...stood, pause: { startedAt: at, until } }, 'withdrawn', at),
  );
}

/** Ends the pause and counts on, if somebody is at the desk. */
export function resume(app: App, at: Instant): Transition {
  if (app.pause === null) return became(app);
  const { startedAt } = app.pause;
  const put = { id: `pause:${startedAt}`, kind: 'pause', startedAt, endedAt: at } as const;
  return became(count({ ...app, pause: null }, at), [], [{ put }]);
}

/** In a call for so long, or until it is ended (null). Sitting goes on counting. */
export const beginCall = (app: App, lasts: Ms | null, at: Instant): App => ({
  ...app,
  call: { until: endOf(lasts, at) },
});

export const endCall = (app: App): App => ({ ...app, call: null });
