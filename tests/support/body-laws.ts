import { step } from '@/components/figure/geometry';
import type { Frame } from '@/components/figure/rig';
import type { Body } from '@/core/motion';
import type { Side } from '@/core/pose';

/** From one direction to another, in degrees, between -180 and 180. */
export function turned(from: number, to: number): number {
  return ((to - from + 540) % 360) - 180;
}

/** Whether a body never lifts this foot. */
export const planted = (body: Body, side: Side) =>
  [body.rest, ...body.keys].every((pose) => {
    const leg = pose[`${side}Leg`];
    return leg === undefined || ('x' in leg && !leg.lift);
  });

/** The lowest point of a shoe: its heel, its ball or the tip of its toe. */
export function soles(frame: Frame, side: Side): number {
  const { foot, toe } = frame[side].leg;
  const heel = step(step(foot.at, foot.turn, -5), foot.turn + 90, 8);
  return Math.max(heel[1], toe.at[1], step(toe.at, toe.turn, 7)[1]);
}
