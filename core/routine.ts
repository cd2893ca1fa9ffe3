import type { Ms } from '@/core/time';

/** How the body is held in a step; what was played is recorded by it. */
export type Posture = 'seated' | 'standing' | 'walking';

export type Region = 'ankle' | 'calf' | 'knee' | 'thigh' | 'whole-leg';
export type Side = 'left' | 'right' | 'both';
type StepKind = 'massage' | 'mobilise' | 'stretch' | 'stand' | 'walk' | 'rest';

/** One thing to do. Its words live in the locales under its id, its drawing in routines/motions. */
export type Step = Readonly<{
  id: string;
  posture: Posture;
  region: Region;
  side: Side;
  kind: StepKind;
  /** Where it comes from: the step of the source article, or why it was added. */
  source: string;
  /** What a walking step offers to somebody who could not leave the desk. */
  seated?: Step;
}>;

/** A step within a routine, with the time that it gets there. */
export type Slot = Readonly<{ step: Step; lasts: Ms }>;

export type Routine = Readonly<{
  id: string;
  slots: readonly Slot[];
  /** The movement routine that is offered instead while massage is off. */
  withoutMassage?: string;
}>;

export type Catalog = Readonly<Record<string, Routine>>;

/** The length of the whole routine in ms. */
export const lengthOf = (routine: Routine): Ms =>
  routine.slots.reduce((sum, slot) => sum + slot.lasts, 0);

/** Whether hands work on a leg anywhere in it. */
export const hasMassage = (routine: Routine): boolean =>
  routine.slots.some((slot) => slot.step.kind === 'massage');
