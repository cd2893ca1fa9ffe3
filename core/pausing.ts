import type { App } from '@/core/app';
import { bank, count } from '@/core/clocks';
import { endSpell } from '@/core/presence';
import { settleReminder } from '@/core/reminding';
import type { Instant, Ms } from '@/core/time';
import { andThen, became, type Transition } from '@/core/transition';

/** Pauses for a length of time, or until resumed (null). What was sat before is kept; a second pause moves the end. */
export function pauseFor(app: App, lasts: Ms | null, at: Instant): Transition {
  const until = lasts === null ? null : at + lasts;
  if (app.pause !== null) return became({ ...app, pause: { ...app.pause, until } });
  const banked = bank(app, at);
  // What was sat in the pause of a routine lies within the routine's own entry.
  const stood = app.session ? became({ ...banked, spell: null }) : endSpell(banked, at);
  return andThen(stood, (stood) =>
    settleReminder({ ...stood, pause: { startedAt: at, until } }, 'withdrawn', at),
  );
}

/** Ends the pause and counts on, if somebody is in the chair. */
export function resume(app: App, at: Instant): Transition {
  if (app.pause === null) return became(app);
  const { startedAt } = app.pause;
  const put = { id: `pause:${startedAt}`, kind: 'pause', startedAt, endedAt: at } as const;
  return became(count({ ...app, pause: null }, at), [], [{ put }]);
}
