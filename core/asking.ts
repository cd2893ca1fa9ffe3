import type { App, Wait } from '@/core/app';
import { CALL_LOOK, isBusy, isDeferred } from '@/core/around';
import type { Fact } from '@/core/events';
import { isWorkingAt } from '@/core/hours';
import { nudge, raise } from '@/core/reminding';
import { type Instant, MINUTE, type Ms } from '@/core/time';
import { became, type Transition } from '@/core/transition';
import type { World } from '@/core/world';

/** Unanswered for so long with input going on: one notification. */
const NUDGE_AFTER: Ms = 2 * MINUTE;

/** Paused, outside working hours, in a routine, or nobody there. */
const isSilent = (app: App, at: Instant, { calendar }: World): boolean =>
  app.pause !== null ||
  app.session !== null ||
  (app.presence.kind !== 'present' && app.presence.kind !== 'watching') ||
  !isWorkingAt(app.settings.hours, at, calendar);

function holding(app: App, at: Instant, world: World): 'silence' | 'call' | null {
  if (isSilent(app, at, world)) return 'silence';
  return isDeferred(app) ? 'call' : null;
}

/** After a call there is less patience for a pause in typing, so that no more than a minute goes by in all. */
const patience = (wait: Wait, typing: Ms): Ms =>
  wait.kind === 'held' && wait.by === 'call' ? Math.min(typing, MINUTE - CALL_LOOK) : typing;

/** Lets a reminder that is due be held, or wait for a pause in typing, by what holds now. */
export function hold(app: App, at: Instant, world: World): App {
  const { reminder, settings } = app;
  if (reminder?.kind !== 'due') return app;
  const by = holding(app, at, world);
  const { wait } = reminder;
  if (wait.kind === 'held' ? wait.by === by : by === null) return app;
  if (by !== null)
    return { ...app, reminder: { ...reminder, wait: { kind: 'held', by, since: at } } };
  const until = at + patience(wait, settings.typing);
  return { ...app, reminder: { ...reminder, wait: { kind: 'typing', until } } };
}

/** Whether only a pause in typing is missing to ask. */
export const waitsForPause = ({ reminder }: App): boolean =>
  reminder?.kind === 'due' && reminder.wait.kind === 'typing';

const isIdle = (fact: Fact): boolean => fact.type === 'observed' && fact.state !== 'active';

/**
 * Asks, if somebody is to be asked now. Only a fact asks, never the mere passing of time: it alone has seen that nobody locked
 * the screen or began a call since.
 */
export function ask(app: App, fact: Fact, at: Instant, world: World): Transition {
  const { reminder } = app;
  if (reminder?.kind === 'due' && reminder.wait.kind === 'typing') {
    const handsRest = isIdle(fact) || fact.around?.handsRest === true;
    return handsRest || at >= reminder.wait.until ? raise(app, reminder, at) : became(app);
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
