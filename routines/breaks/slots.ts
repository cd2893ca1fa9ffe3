import type { Routine, Setting, Slot } from '@/core/routine';
import { SECOND } from '@/core/time';
import { type StepId, steps } from '@/routines/steps/steps';

type Written = readonly [step: StepId, seconds: number];

const slotOf = ([step, seconds]: Written): Slot => ({
  step: steps[step],
  lasts: seconds * SECOND,
});

/** A routine from its steps and their seconds. */
export const routine = (id: string, setting: Setting, ...written: readonly Written[]): Routine => ({
  id,
  setting,
  slots: written.map(slotOf),
});
