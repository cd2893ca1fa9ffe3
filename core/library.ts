import type { App } from '@/core/app';
import { mirrored } from '@/core/mirroring';
import { ownRoutine } from '@/core/own';
import { purposeLost, resolved } from '@/core/resolving';
import { type Catalog, hasMassage, type Routine } from '@/core/routine';
import { type Answers, answersOf } from '@/core/screening';
import type { Space } from '@/core/settings';
import type { Instant } from '@/core/time';

/** A routine as it would be played, and what it has lost so much of that it is not offered. */
export type Offer = Readonly<{
  written: Routine;
  routine: Routine;
  /** Whether something stands in for something. */
  isChanged: boolean;
  lost: 'massage' | 'movement' | null;
}>;

/** All that one can play, the person's own last. */
export const allRoutines = ({ own }: Pick<App, 'own'>, catalog: Catalog): readonly Routine[] => [
  ...Object.values(catalog.routines),
  ...own.flatMap((one) => ownRoutine(one, catalog) ?? []),
];

/** The routine with this id, as it was written down. */
export const findRoutine = (
  app: Pick<App, 'own'>,
  id: string,
  catalog: Catalog,
): Routine | undefined => allRoutines(app, catalog).find((routine) => routine.id === id);

/** What there is no room for is as if one could not. */
const NO_ROOM: Readonly<Record<Space, Answers>> = {
  walk: {},
  stand: { 'no-walk': 'both' },
  chair: { 'no-stand': 'both' },
};

/** Everything that speaks against steps for this person, here and now. */
export const careOf = (app: App, at: Instant, space: Space = app.settings.space): Answers => ({
  ...NO_ROOM[space],
  ...answersOf(app.screening, at),
});

/** Whether the left leg had more of the last routine that was for one leg after the other. */
function beginsRight({ recent }: App): boolean {
  const last = recent.find(({ left, right }) => left + right > 0);
  return last !== undefined && last.left > last.right;
}

/** A routine with what speaks against it left out, beginning with the leg that came off worse the last time. */
export function offerOf(app: App, written: Routine, answers: Answers, catalog: Catalog): Offer {
  // Somebody's own routine is as they made it.
  const led = written.setting !== 'own' && beginsRight(app) ? mirrored(written, catalog) : written;
  const played = resolved(led, answers, catalog);
  const isEased = hasMassage(written) && !hasMassage(played);
  const isChanged = led.slots.some(({ step }, place) => step !== played.slots[place]?.step);
  return { written, routine: { ...played, isEased }, isChanged, lost: purposeLost(led, played) };
}
