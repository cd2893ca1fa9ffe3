import type { Ms } from '@/core/time';

/** How the body is held in a step; what was played is recorded by it. */
export type Posture = 'seated' | 'standing' | 'walking';

type Region = 'ankle' | 'calf' | 'foot' | 'hip' | 'knee' | 'thigh' | 'upper-body' | 'whole-leg';

/** The person's own left and right. */
export type Side = 'left' | 'right' | 'both';

/** Hands on a leg; or moving, stretching, changing between chair and feet, walking; or a rest. */
export type StepKind = 'massage' | 'mobilise' | 'stretch' | 'stand' | 'walk' | 'rest';

/** One thing to do. Its words live in the locales under its id, its drawing in routines/motions. */
export type Step = Readonly<{
  id: string;
  posture: Posture;
  region: Region;
  side: Side;
  kind: StepKind;
  /** Where it comes from: the step of the source article, or why it was added. */
  source: string;
  /** The conditions that speak against it, and what stands in for it then: the first that may. */
  avoidIf: readonly string[];
  replaceWith: readonly string[];
}>;

/** A step within a routine, with the time that it gets there. */
export type Slot = Readonly<{ step: Step; lasts: Ms }>;

/** Whom and what a routine is made for: the desk, a call, a desk without room to walk, the chair alone, arms alone; or home. */
export type Setting = 'desk' | 'call' | 'no-room' | 'chair' | 'arms' | 'home' | 'partner' | 'own';

export type Routine = Readonly<{
  id: string;
  setting: Setting;
  slots: readonly Slot[];
  /** The name of one that the person made. */
  name?: string;
  /** Its massage is left out for this person. */
  isEased?: boolean;
}>;

/** Something about a person that speaks against some steps. `sided`: of one leg or of both. */
export type Condition = Readonly<{
  id: string;
  sided: boolean;
  /** After so long it is asked whether it still holds; null: with all the others. */
  lasts: Ms | 'day' | null;
}>;

type ById<T> = Readonly<Record<string, T>>;

export type Catalog = Readonly<{
  steps: ById<Step>;
  routines: ById<Routine>;
  conditions: ById<Condition>;
}>;

/** The length of the whole routine in ms. */
export const lengthOf = (routine: Pick<Routine, 'slots'>): Ms =>
  routine.slots.reduce((sum, slot) => sum + slot.lasts, 0);

/** Whether hands work on a leg anywhere in it. */
export const hasMassage = (routine: Pick<Routine, 'slots'>): boolean =>
  routine.slots.some((slot) => slot.step.kind === 'massage');

/** Whether it is somebody else who is massaged: they are screened each time, and their legs are not one's own. */
export const isForPartner = (routine: Pick<Routine, 'setting'> | undefined): boolean =>
  routine?.setting === 'partner';

/** Whether somebody stands or walks in it. */
export const getsUp = (routine: Routine): boolean =>
  routine.slots.some((slot) => slot.step.posture !== 'seated');
