import { type App, isPlaying } from '@/core/app';
import { type Deadline, nextDeadline } from '@/core/deadline';
import type { SittingEvent } from '@/core/events';
import { pauseFor, resume } from '@/core/pausing';
import { beSeated, leave, observe } from '@/core/presence';
import { askAgain, changeSettings, nudge, raise, skip, snooze } from '@/core/reminding';
import type { Catalog } from '@/core/routine';
import { endRoutine, moveInRoutine, startRoutine, undoRoutine } from '@/core/session';
import { shift } from '@/core/shift';
import { fellSilent, goSilent } from '@/core/silence';
import type { Instant } from '@/core/time';
import { andThen, became, type Transition } from '@/core/transition';

/** What a deadline does when time gets there. */
function meet(app: App, deadline: Deadline, at: Instant, catalog: Catalog): Transition {
  switch (deadline.type) {
    case 'absence':
      return andThen(endRoutine(app, at, catalog), (ended) => leave(ended, deadline.leftAt));
    case 'due':
      return raise(app, at);
    case 'snooze-end':
    case 'ask-again':
      return askAgain(app, at);
    case 'nudge':
      return nudge(app);
    case 'pause-end':
      return resume(app, at);
    case 'routine-end':
    case 'routine-abandoned':
      return endRoutine(app, at, catalog);
  }
}

/** Meets every deadline between two instants, soonest first; `hush` looks for silence before each. */
function meetAll(
  app: App,
  from: Instant,
  to: Instant,
  catalog: Catalog,
  hush: (app: App) => App,
): Transition {
  let met = became(hush(app));
  let now = from;
  for (;;) {
    const deadline = nextDeadline(met.app, catalog);
    if (deadline === null || deadline.at > to) return met;
    now = Math.max(now, deadline.at);
    met = andThen(met, (before) => meet(before, deadline, now, catalog));
    met = { ...met, app: hush(met.app) };
  }
}

/** Lets time pass up to an instant. Time in which no alarm rang although one was set is silence. */
const pass = (app: App, to: Instant, catalog: Catalog): Transition =>
  meetAll(app, app.heardAt, to, catalog, (now) =>
    fellSilent(now, to, catalog) ? goSilent(now) : now,
  );

/** Meets what an event at this instant made due. */
const settle = (app: App, at: Instant, catalog: Catalog): Transition =>
  meetAll(app, at, at, catalog, (now) => now);

/** What a command or a fact changes by itself. */
function happen(app: App, event: SittingEvent, catalog: Catalog): Transition {
  const { at } = event;
  switch (event.type) {
    case 'look':
    case 'awake':
      return became(app);
    case 'observed':
      return observe(app, event.state, at);
    case 'start-routine':
      return startRoutine(app, event.routine, at, catalog);
    case 'pause-routine':
      return moveInRoutine(app, 'pause', at, catalog);
    case 'resume-routine':
      return moveInRoutine(app, 'resume', at, catalog);
    case 'step-back':
      return moveInRoutine(app, 'back', at, catalog);
    case 'step-next':
      return moveInRoutine(app, 'next', at, catalog);
    case 'stop-routine':
      return endRoutine(app, at, catalog);
    case 'undo-routine':
      return undoRoutine(app, at);
    case 'dismiss-done':
      return became({ ...app, finished: null });
    case 'snooze':
      return snooze(app, at);
    case 'skip':
      return skip(app, at);
    case 'pause':
      return pauseFor(app, event.lasts, at);
    case 'resume':
      return resume(app, at);
    case 'change-settings':
      return changeSettings(app, event.patch, at);
  }
}

/** Whoever sends a command has just used mouse or keyboard. A look may come from a popup that was left open. */
const isInput = ({ type }: SittingEvent): boolean =>
  type !== 'look' && type !== 'observed' && type !== 'awake';

/**
 * The reducer: lets time pass up to the event, lets the event happen, settles what it made due.
 * Pure; never throws; an impossible command changes nothing.
 */
export function advance(app: App, event: SittingEvent, catalog: Catalog): Transition {
  const { at } = event;
  const wasSetBack = at < app.heardAt;
  const start = wasSetBack ? shift(app, at - app.heardAt) : app;
  const passed = pass(start, at, catalog);
  const seated =
    isInput(event) && !isPlaying(passed.app)
      ? andThen(passed, (there) => beSeated({ ...there, idleState: 'active' }, at))
      : passed;
  const happened = andThen(seated, (there) => happen(there, event, catalog));
  const seenAt = event.type === 'look' ? happened.app.seenAt : at;
  const heard = { ...happened, app: { ...happened.app, heardAt: at, seenAt } };
  return andThen(heard, (there) => settle(there, at, catalog));
}
