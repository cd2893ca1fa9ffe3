import type { App } from '@/core/app';
import { changeSettings } from '@/core/following';
import { MOST_OWN, type OwnRoutine, ownRoutine } from '@/core/own';
import type { Catalog } from '@/core/routine';
import { FITS } from '@/core/settings';
import type { Instant } from '@/core/time';
import type { Transition } from '@/core/transition';

/** Keeps routines that somebody made, each in the place of the one with its id. All or none: what could not be played is not kept. */
export function keepRoutines(app: App, routines: readonly OwnRoutine[], catalog: Catalog): App {
  const kept = new Map([...app.own, ...routines].map((own) => [own.id, own]));
  const isSound = routines.every((own) => ownRoutine(own, catalog) !== undefined);
  return isSound && kept.size <= MOST_OWN ? { ...app, own: [...kept.values()] } : app;
}

/** Forgets a routine that somebody made, also where it was picked or a favourite. */
export function removeRoutine(app: App, id: string, at: Instant): Transition {
  const { routine, favourites } = app.settings;
  const patch = {
    ...(routine === id ? { routine: FITS } : {}),
    ...(favourites.includes(id) ? { favourites: favourites.filter((one) => one !== id) } : {}),
  };
  return changeSettings({ ...app, own: app.own.filter((own) => own.id !== id) }, patch, at);
}
