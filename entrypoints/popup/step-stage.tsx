import { Figure } from '@/components/figure/figure';
import { Stage } from '@/components/stage';
import { stepTitle } from '@/components/words';
import type { Routine } from '@/core/routine';
import { catalog, isLow, motionOf } from '@/routines/index';

type StepStageProps = Readonly<{ step: string; elapsed?: number; running?: boolean }>;

/** The figure that shows a step, in ms since the step began, in its room. */
export const StepStage = ({ step: id, elapsed = 0, running = true }: StepStageProps) => {
  const step = catalog.steps[id];
  return (
    <Stage near={step !== undefined && isLow(step)}>
      <Figure motion={motionOf(id)} elapsed={elapsed} running={running} label={stepTitle(id)} />
    </Stage>
  );
};

/** The first step in which something moves: what a routine is announced with. */
export const firstMove = (routine: Routine): string =>
  (routine.slots.find((slot) => slot.step.kind !== 'rest') ?? routine.slots[0])?.step.id ??
  'settle';
