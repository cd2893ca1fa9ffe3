import { playedBetween } from '@/core/playhead';
import { type Catalog, hasMassage, lengthOf, type Posture, type Routine } from '@/core/routine';
import type { Settings } from '@/core/settings';
import { SECOND } from '@/core/time';

/** Massage is offered only once somebody said that nothing speaks against it. */
export const isOffered = (routine: Routine, settings: Settings): boolean =>
  settings.massage === 'on' || !hasMassage(routine);

/** The routine with this id, or the movement that stands in for it; the first one for an unknown id. */
export function offered(id: string, settings: Settings, catalog: Catalog): Routine {
  const all = Object.values(catalog);
  const wanted = catalog[id] ?? all[0];
  if (wanted === undefined) throw new Error('the catalog is empty');
  if (isOffered(wanted, settings)) return wanted;
  const standIn = wanted.withoutMassage === undefined ? undefined : catalog[wanted.withoutMassage];
  return standIn ?? all.find((routine) => !hasMassage(routine)) ?? wanted;
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
