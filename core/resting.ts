import type { App } from '@/core/app';
import { waitsForPause } from '@/core/asking';
import type { Surroundings } from '@/core/events';
import { type Instant, MINUTE, type Ms, SECOND } from '@/core/time';

/** What the idle API is asked for while the hands are watched closely; its least (MDN, idle.setDetectionInterval). */
export const CLOSE_THRESHOLD: Ms = 15 * SECOND;
/** A rest of which no event told is believed from here on: the event was lost. */
const LONG: Ms = 5 * MINUTE;

/**
 * The lengths of rest that a look can tell apart. A short one that no event told of is not believed: Firefox (153) tells
 * of the return only if it told of the rest.
 */
export const RESTS: readonly Ms[] = [
  CLOSE_THRESHOLD,
  30 * SECOND,
  MINUTE,
  2 * MINUTE,
  LONG,
  10 * MINUTE,
];

/** The hands rest since `restsSince`. That leaves it open who is there; or it is the pause that a reminder has waited for. */
function resting(app: App, inputAt: Instant, rested: Ms, at: Instant): App {
  const restsSince = Math.max(at - rested, inputAt);
  if (waitsForPause(app) && at - restsSince < app.settings.idleThreshold)
    return { ...app, presence: { kind: 'present', inputAt: restsSince } };
  return { ...app, presence: { kind: 'undecided', restsSince, leftAt: restsSince } };
}

/** The browser told that the hands rest; for how long, a look has shown, or else what the idle API waits for. */
export function rest(app: App, around: Surroundings | null, at: Instant): App {
  const { presence, settings } = app;
  if (presence.kind !== 'present') return app;
  return resting(app, presence.inputAt, around?.rest.atLeast ?? settings.idleThreshold, at);
}

/** A look shows that the hands rest: believed where the browser has told so before, or for so long that its telling was lost. */
export function glimpseRest(app: App, { rest }: Surroundings, at: Instant): App {
  const { presence, idleState, settings } = app;
  const isBelieved = rest.atLeast >= (idleState === 'idle' ? settings.idleThreshold : LONG);
  if (presence.kind !== 'present' || !isBelieved) return app;
  return resting(app, presence.inputAt, rest.atLeast, at);
}

/** What the sound in the room says of somebody whose hands rest. */
export function listen(app: App, at: Instant): App {
  const { presence, around } = app;
  if (presence.kind === 'watching') {
    const { restsSince, soundAt } = presence;
    return {
      ...app,
      presence: around.audible
        ? { ...presence, soundAt: at }
        : { kind: 'undecided', restsSince, leftAt: soundAt },
    };
  }
  if (presence.kind !== 'undecided' || !around.audible) return app;
  return {
    ...app,
    presence: { kind: 'watching', restsSince: presence.restsSince, soundAt: at },
  };
}
