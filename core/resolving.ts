import { type Catalog, lengthOf, type Routine, type Step } from '@/core/routine';
import type { Answers } from '@/core/screening';
import type { Ms } from '@/core/time';

/** The first condition that speaks against a step; undefined: none. What holds for one leg does not hold for the other. */
export const barrier = (
  { avoidIf, side }: Step,
  answers: Answers,
  { conditions }: Catalog,
): string | undefined =>
  avoidIf.find((id) => {
    const held = answers[id];
    if (held === undefined) return false;
    const isOfALeg = conditions[id]?.sided && side !== 'both' && held !== 'both';
    return !isOfALeg || held === side;
  });

/** The step itself or the first that may stand in for it. Throws if the catalogue has none, which it never does. */
function allowed(step: Step, answers: Answers, catalog: Catalog): Step {
  const standIns = step.replaceWith.flatMap((id) => catalog.steps[id] ?? []);
  const found = [step, ...standIns].find((one) => barrier(one, answers, catalog) === undefined);
  if (found === undefined) throw new Error(`nothing stands in for ${step.id}`);
  return found;
}

/** The routine as this person may play it: the same slots of the same seconds, each with its first allowed step. */
export const resolved = <R extends Pick<Routine, 'slots'>>(
  routine: R,
  answers: Answers,
  catalog: Catalog,
): R => ({
  ...routine,
  slots: routine.slots.map(({ step, lasts }) => ({
    step: allowed(step, answers, catalog),
    lasts,
  })),
});

/** Whether all of its massage may be done: a partner's is done whole or not at all (evidence.md 3.1). */
export const keepsAllMassage = (routine: Routine, answers: Answers, catalog: Catalog): boolean =>
  routine.slots.every(
    ({ step }) => step.kind !== 'massage' || barrier(step, answers, catalog) === undefined,
  );

/** What of a routine is gone when it is played like this, in ms: massage that something else stands in for, movement that became rest. */
function lost(routine: Routine, played: Routine): Readonly<{ massage: Ms; movement: Ms }> {
  const gone = { massage: 0, movement: 0 };
  routine.slots.forEach(({ step, lasts }, place) => {
    const kind = played.slots[place]?.step.kind;
    if (step.kind === 'massage') gone.massage += kind === 'massage' ? 0 : lasts;
    else if (step.kind !== 'rest') gone.movement += kind === 'rest' ? lasts : 0;
  });
  return gone;
}

/** What a routine has lost so much of that it is not offered; null: it still serves its purpose. */
export function purposeLost(routine: Routine, played: Routine): 'massage' | 'movement' | null {
  const { massage, movement } = lost(routine, played);
  if (2 * (massage + movement) <= lengthOf(routine)) return null;
  return massage > movement ? 'massage' : 'movement';
}
