import type { App } from '@/core/app';
import type { Command } from '@/core/events';
import type { OwnRoutine } from '@/core/own';
import { FITS } from '@/core/settings';

/** An id for a routine that is new. */
export const newId = (): string => `own:${crypto.randomUUID()}`;

/** Keeps routines, each in the place of the one with its id. */
export const keeping = (routines: readonly OwnRoutine[]): Command => ({
  type: 'keep-routines',
  routines: routines.map((own) => ({ ...own, steps: [...own.steps] })),
});

export const removing = ({ id }: OwnRoutine): Command => ({ type: 'remove-routine', id });

/**
 * Brings a deleted routine back, also where it was picked or a favourite before; what has been chosen since then, up to now,
 * stays.
 */
export function restoring(
  own: OwnRoutine,
  before: Pick<App, 'settings'>,
  now: Pick<App, 'settings'>,
): readonly Command[] {
  const { favourites, routine } = now.settings;
  const patch = {
    ...(before.settings.favourites.includes(own.id) ? { favourites: [...favourites, own.id] } : {}),
    ...(before.settings.routine === own.id && routine === FITS ? { routine: own.id } : {}),
  };
  const isMissed = Object.keys(patch).length > 0;
  return [keeping([own]), ...(isMissed ? [{ type: 'change-settings', patch } as const] : [])];
}
