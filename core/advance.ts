import { type App, isPlaying } from '@/core/app';
import { ask, reconsider } from '@/core/asking';
import type { Sound } from '@/core/bells';
import { type Deadline, nextDeadline } from '@/core/deadline';
import { endRoutine } from '@/core/ending';
import { isFact, type SittingEvent } from '@/core/events';
import { LATE, rings } from '@/core/guidance';
import { happen } from '@/core/happen';
import { endCall, resume } from '@/core/pausing';
import { beHere, leave } from '@/core/presence';
import { becomeDue, settleReminder } from '@/core/reminding';
import { shift } from '@/core/shift';
import { fellSilent, goSilent } from '@/core/silence';
import type { Instant, Ms } from '@/core/time';
import { andThen, became, type Effect, type Transition } from '@/core/transition';
import type { World } from '@/core/world';

const bell = ({ settings }: App, sound: Sound, at: Instant): readonly Effect[] =>
  rings(settings) ? [{ type: 'ring', at, sound, settings }] : [];

const walkEnded = (app: App, rung: Ms, at: Instant): Transition =>
  became({ ...app, session: app.session && { ...app.session, rung } }, bell(app, 'step', at));

/** A machine that wakes must not ring for an hour ago. */
const inTime = (transition: Transition, at: Instant): Transition => ({
  ...transition,
  effects: transition.effects.filter((effect) => effect.type !== 'ring' || at - effect.at <= LATE),
});

/** What a deadline does when time gets there. */
function meet(app: App, deadline: Deadline, at: Instant, world: World): Transition {
  const { catalog } = world;
  switch (deadline.type) {
    case 'absence':
      return andThen(endRoutine(app, at, catalog), (ended) =>
        leave(ended, deadline.restsSince, deadline.leftAt),
      );
    case 'due':
      return became(becomeDue(app, at));
    case 'hours':
      return became(app);
    case 'new-day':
      return settleReminder(app, 'unanswered', at);
    case 'pause-end':
      return resume(app, at);
    case 'call-end':
      return became(endCall(app));
    case 'walk-end':
      return walkEnded(app, deadline.position, deadline.at);
    case 'routine-end':
      return andThen(endRoutine(app, at, catalog), (ended) =>
        became(ended, bell(ended, 'end', deadline.at)),
      );
    case 'routine-abandoned':
      return endRoutine(app, at, catalog);
  }
}

/** Meets every deadline up to an instant, soonest first; `hush` looks for silence before each, and is told when the last one was. */
function meetAll(
  app: App,
  to: Instant,
  world: World,
  hush: (app: App, since: Instant) => App,
): Transition {
  let met = became(hush(app, Number.NEGATIVE_INFINITY));
  for (;;) {
    const deadline = nextDeadline(met.app, world);
    if (deadline === null || deadline.at > to) return met;
    const now = Math.max(met.app.heardAt, deadline.at);
    met = andThen(met, (before) => meet(before, deadline, now, world));
    met = andThen(met, (after) => reconsider({ ...after, heardAt: now }, now, world));
    met = { ...met, app: hush(met.app, now) };
  }
}

/** Lets time pass up to an instant. Time in which no alarm rang although one was set is silence. */
const pass = (app: App, to: Instant, world: World): Transition =>
  meetAll(app, to, world, (now, since) =>
    fellSilent(now, since, to, world) ? goSilent(now) : now,
  );

/** Meets what an event at this instant made due. */
const settle = (app: App, at: Instant, world: World): Transition =>
  andThen(reconsider(app, at, world), (there) => meetAll(there, at, world, (now) => now));

/** Whoever sends a command has just used mouse or keyboard. A look may come from a popup that was left open. */
const isInput = (event: SittingEvent): boolean => event.type !== 'look' && !isFact(event);

/**
 * The reducer: lets time pass up to the event, lets the event happen, settles what it made due, and asks.
 * Pure; never throws; an impossible command changes nothing.
 */
export function advance(app: App, event: SittingEvent, world: World): Transition {
  const { at } = event;
  const wasSetBack = at < app.heardAt;
  const start = wasSetBack ? shift(app, at - app.heardAt) : app;
  const passed = pass(start, at, world);
  const here =
    isInput(event) && !isPlaying(passed.app)
      ? andThen(passed, (there) => beHere({ ...there, idleState: 'active' }, at))
      : passed;
  const happened = andThen(here, (there) => happen(there, event, world));
  const seenAt = event.type === 'look' ? happened.app.seenAt : at;
  const heard = { ...happened, app: { ...happened.app, heardAt: at, seenAt } };
  const settled = andThen(heard, (there) => settle(there, at, world));
  const asked = isFact(event) ? andThen(settled, (there) => ask(there, event, at, world)) : settled;
  return inTime(asked, at);
}
