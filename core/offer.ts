import type { App } from '@/core/app';
import { isDeferred } from '@/core/around';
import { clocksAt } from '@/core/clocks';
import { onFeet, playedBetween } from '@/core/playhead';
import { type Catalog, hasMassage, lengthOf, type Posture, type Routine } from '@/core/routine';
import type { Settings } from '@/core/settings';
import { HOUR, type Instant, SECOND } from '@/core/time';

/** Sitting for so long without rising asks for a routine that stands and walks; twice as long is said plainly: evidence.md 1.2. */
export const RISE_AFTER = HOUR;
export const RISING_OVERDUE = 2 * HOUR;

/** Offered where nobody may notice, and where somebody should get up or has stood for long. */
const QUIET = 'quiet-1';
const WALK = 'walk-3';

/** Massage is offered only once somebody said that nothing speaks against it. */
export const isOffered = (routine: Routine, settings: Settings): boolean =>
  settings.massage === 'on' || !hasMassage(routine);

/**
 * The routine with this id, or the movement that stands in for it while massage is off; for an unknown id
 * the first that may be offered. Throws if the catalog has none.
 */
export function offered(id: string, settings: Settings, catalog: Catalog): Routine {
  const allowed = Object.values(catalog).filter((routine) => isOffered(routine, settings));
  const found =
    allowed.find((routine) => routine.id === id) ??
    allowed.find((routine) => routine.id === catalog[id]?.withoutMassage) ??
    allowed[0];
  if (found === undefined) throw new Error('the catalog has nothing to offer');
  return found;
}

/** Whether somebody stands and walks in it. */
const getsUp = (routine: Routine): boolean =>
  onFeet(playedBetween(routine, 0, lengthOf(routine))) > 0;

/** The routine that fits now: quiet in a call, on the feet for who stood or sat for long, else the person's own. */
export function suggested(app: App, at: Instant, catalog: Catalog): Routine {
  const { settings } = app;
  if (isDeferred(app)) return offered(QUIET, settings, catalog);
  const usual = offered(settings.routine, settings, catalog);
  const { rising } = clocksAt(app, at);
  const walks = app.stance === 'standing' || rising >= RISING_OVERDUE;
  const shouldRise = rising >= RISE_AFTER && !getsUp(usual);
  return walks || shouldRise ? offered(WALK, settings, catalog) : usual;
}

/** How a routine's seconds are spent, by posture. */
export function postureSeconds(routine: Routine): Readonly<Record<Posture, number>> {
  const played = playedBetween(routine, 0, lengthOf(routine));
  return {
    seated: played.seated / SECOND,
    standing: played.standing / SECOND,
    walking: played.walking / SECOND,
  };
}
