import type { App, ReminderOf, Wait } from '@/core/app';
import { CALL_LOOK, isBusy, isDeferred } from '@/core/around';
import type { Fact } from '@/core/events';
import { isWorkingAt } from '@/core/hours';
import { nudge, raise, settleReminder } from '@/core/reminding';
import { isStopped } from '@/core/screening';
import { type Instant, MINUTE, type Ms } from '@/core/time';
import { became, type Transition } from '@/core/transition';
import type { World } from '@/core/world';

/** Unanswered for so long with input going on: one notification. */
const NUDGE_AFTER: Ms = 2 * MINUTE;

/** Paused, outside working hours, in a routine, stopped by a warning sign, or nobody there. */
const isSilent = (app: App, at: Instant, { calendar }: World): boolean =>
  app.pause !== null ||
  app.session !== null ||
  isStopped(app.screening) ||
  (app.presence.kind !== 'present' && app.presence.kind !== 'watching') ||
  !isWorkingAt(app.settings.hours, at, calendar);

function holding(app: App, at: Instant, world: World): 'silence' | 'call' | null {
  if (isSilent(app, at, world)) return 'silence';
  return isDeferred(app) ? 'call' : null;
}

/** How long a pause in typing is waited for, so that no more than a minute goes by in all after a call. */
function patience({ around, deafUntil, settings }: App, wait: Wait, at: Instant): Ms {
  // While alarms are deaf none would end the waiting.
  if (at < deafUntil) return 0;
  if (wait.kind !== 'held' || wait.by !== 'call') return settings.typing;
  // That a meeting fell silent took half of the minute to see, and half to believe.
  return around.meetingSilentSince === null ? Math.min(settings.typing, MINUTE - CALL_LOOK) : 0;
}

function hold(app: App, reminder: ReminderOf<'due'>, at: Instant, world: World): App {
  const by = holding(app, at, world);
  const { wait } = reminder;
  if (wait.kind === 'held' ? wait.by === by : by === null) return app;
  const next: Wait =
    by === null
      ? { kind: 'typing', until: at + patience(app, wait, at) }
      : { kind: 'held', by, since: at };
  return { ...app, reminder: { ...reminder, wait: next } };
}

/** Lets a reminder that is due be held, or wait for a pause in typing, by what holds now; outside working hours none is shown. */
export function reconsider(app: App, at: Instant, world: World): Transition {
  const { reminder, settings } = app;
  if (reminder?.kind === 'due') return became(hold(app, reminder, at, world));
  return reminder?.kind === 'raised' && !isWorkingAt(settings.hours, at, world.calendar)
    ? settleReminder(app, 'withdrawn', at)
    : became(app);
}

/** Whether only a pause in typing is missing to ask. */
export const waitsForPause = ({ reminder }: App): boolean =>
  reminder?.kind === 'due' && reminder.wait.kind === 'typing';

/**
 * Asks, if somebody is to be asked now. Only a fact asks, never the mere passing of time: it alone has seen that nobody locked
 * the screen or began a call since.
 */
export function ask(app: App, fact: Fact, at: Instant, world: World): Transition {
  const { reminder } = app;
  if (reminder?.kind === 'due' && reminder.wait.kind === 'typing') {
    const isPause = (fact.around?.rest.atLeast ?? 0) > 0;
    return isPause || at >= reminder.wait.until ? raise(app, reminder, at) : became(app);
  }
  const mayNudge =
    reminder?.kind === 'raised' &&
    !reminder.nudged &&
    app.settings.way === 'popup' &&
    at >= reminder.askedAt + NUDGE_AFTER &&
    app.presence.kind === 'present' &&
    holding(app, at, world) === null;
  return mayNudge ? nudge(app, reminder) : became(app);
}

/** When the worker should look again for a reminder's sake: a wait that ends, a call that may be over, the notification; or null. */
export function askingLook(app: App): Instant | null {
  const { reminder, seenAt } = app;
  if (reminder?.kind === 'due') {
    if (reminder.wait.kind === 'typing') return reminder.wait.until;
    const { by, since } = reminder.wait;
    return by === 'call' && isBusy(app) ? Math.max(seenAt, since) + CALL_LOOK : null;
  }
  if (reminder?.kind !== 'raised' || reminder.nudged || app.settings.way !== 'popup') return null;
  const nudgeAt = reminder.askedAt + NUDGE_AFTER;
  // One that a call or silence kept back is not waited for.
  return app.presence.kind === 'present' && seenAt < nudgeAt ? nudgeAt : null;
}
