import { Figure } from '@/components/figure/figure';
import { stepTitle } from '@/components/words';
import type { Routine } from '@/core/routine';
import { motionOf } from '@/routines/index';

type StepFigureProps = Readonly<{ step: string; elapsed?: number; running?: boolean }>;

/** The figure that shows a step, in ms since the step began. */
export const StepFigure = ({ step, elapsed = 0, running = true }: StepFigureProps) => (
  <Figure motion={motionOf(step)} elapsed={elapsed} running={running} label={stepTitle(step)} />
);

/** The first step in which something moves: what a routine is announced with. */
export const firstMove = (routine: Routine): string =>
  (routine.slots.find((slot) => slot.step.kind !== 'rest') ?? routine.slots[0])?.step.id ??
  'settle';
