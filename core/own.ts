import * as v from 'valibot';
import { type Catalog, isForPartner, type Routine, type Slot, type Step } from '@/core/routine';
import { SECOND } from '@/core/time';

/** So many routines of their own, of so many steps, people may keep. */
export const MOST_OWN = 30;
export const MOST_STEPS = 40;
/** A name that fits on a button and into a heading. */
export const LONGEST_NAME = 32;
/** How long a step may last, in seconds, and in which steps that is chosen. */
export const STEP_SECONDS = { min: 5, max: 600, by: 5 } as const;

// What cannot be seen, what turns the writing direction of what follows, what breaks a line, and towers of marks; but for the
// two that join letters and pictures.
const TRICKS =
  /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0]|\u034f|\p{M}{5}/u;
/** Something to read. */
const READABLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

const nameSchema = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty(),
  v.maxLength(LONGEST_NAME),
  v.check((name) => !TRICKS.test(name) && READABLE.test(name)),
);

export const ownSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^own:[0-9a-z-]{1,36}$/)),
  name: nameSchema,
  steps: v.pipe(
    v.array(
      v.strictObject({
        step: v.pipe(v.string(), v.maxLength(40)),
        seconds: v.pipe(
          v.number(),
          v.minValue(STEP_SECONDS.min),
          v.maxValue(STEP_SECONDS.max),
          v.multipleOf(STEP_SECONDS.by),
        ),
      }),
    ),
    v.minLength(1),
    v.maxLength(MOST_STEPS),
  ),
});

/** A routine that the person put together from the steps. */
export type OwnRoutine = Readonly<Omit<v.InferOutput<typeof ownSchema>, 'steps'>> &
  Readonly<{ steps: readonly Readonly<{ step: string; seconds: number }>[] }>;

/** Steps for somebody else's legs are played only in routines that ask that person first: those of the catalogue. */
export function isForTwo({ id }: Step, { routines }: Catalog): boolean {
  const users = Object.values(routines).filter(({ slots }) =>
    slots.some((slot) => slot.step.id === id),
  );
  return users.length > 0 && users.every(isForPartner);
}

/** Where somebody would have to stand up or sit down without a step that does it; by the place of the step. */
export type Jump = Readonly<{ place: number; missing: 'stand' | 'sit-down' }>;

/** The first jump between chair and feet; null: none. `place` past the last step: it ends on the feet. */
export function jumpIn(steps: readonly Step[]): Jump | null {
  let isUp = false;
  for (const [place, { id, posture }] of steps.entries()) {
    if (id === 'stand') isUp = true;
    if ((posture !== 'seated') !== isUp) return { place, missing: isUp ? 'sit-down' : 'stand' };
    if (id === 'sit-down') isUp = false;
  }
  return isUp ? { place: steps.length, missing: 'sit-down' } : null;
}

/** The routine that somebody put together; undefined if it has a step that the catalogue does not know or that is for two, or jumps. */
export function ownRoutine({ id, name, steps }: OwnRoutine, catalog: Catalog): Routine | undefined {
  const slots = steps.flatMap(({ step, seconds }): readonly Slot[] => {
    const known = catalog.steps[step];
    return known === undefined || isForTwo(known, catalog)
      ? []
      : [{ step: known, lasts: seconds * SECOND }];
  });
  if (slots.length < steps.length || jumpIn(slots.map(({ step }) => step)) !== null)
    return undefined;
  return { id, name, setting: 'own', slots };
}
