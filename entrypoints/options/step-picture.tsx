import { Figure } from '@/components/figure/figure';
import { stepTitle } from '@/components/words';
import { motionOf } from '@/routines/index';

type StepPictureProps = Readonly<{ step: string; moving?: boolean }>;

/** Where a motion has gone far enough to be told from rest. */
const TELLING = 0.4;

/** The figure of a step: moving, or at rest in the midst of it. */
export const StepPicture = ({ step, moving = false }: StepPictureProps) => {
  const motion = motionOf(step);
  return (
    <Figure
      motion={motion}
      elapsed={moving ? 0 : TELLING * motion.cycle}
      running={moving}
      label={stepTitle(step)}
    />
  );
};
