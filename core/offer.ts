import { playedBetween } from '@/core/playhead';
import { type Catalog, hasMassage, lengthOf, type Posture, type Routine } from '@/core/routine';
import type { Settings } from '@/core/settings';
import { SECOND } from '@/core/time';

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

/** How a routine's seconds are spent, by posture. */
export function postureSeconds(routine: Routine): Readonly<Record<Posture, number>> {
  const played = playedBetween(routine, 0, lengthOf(routine));
  return {
    seated: played.seated / SECOND,
    standing: played.standing / SECOND,
    walking: played.walking / SECOND,
  };
}
