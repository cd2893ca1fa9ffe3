import type { Motion } from '@/core/motion';
import type { Step } from '@/core/routine';
import { motions } from '@/routines/motions/motions';

export { catalog } from '@/routines/catalog';

/** The drawing of a step. A step without one is a mistake that the tests find. */
export function motionOf(stepId: string): Motion {
  const motion = (motions as Readonly<Record<string, Motion>>)[stepId];
  if (motion === undefined) throw new Error(`no motion for step ${stepId}`);
  return motion;
}

/** Whether a step is drawn low, as by somebody who stays in the chair. */
export const isLow = ({ id, posture }: Step): boolean =>
  posture === 'seated' && motionOf(id).tall !== true;
