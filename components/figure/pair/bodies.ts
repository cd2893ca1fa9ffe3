import type { PairMotion, Scene } from '@/core/motion';
import type { Point } from '@/core/pose';

/** From the giver's room into the common one and, because it is a mirror or a shift, back again with `back`. */
export function moved({ giver }: PairMotion, [x, y]: Point, back = false): Point {
  if (giver.meets) return [giver.place - x, y];
  return [back ? x - giver.place : x + giver.place, y];
}

/** The transform of the giver's own room. */
export const room = ({ giver }: PairMotion): string =>
  `translate(${giver.place} 0)${giver.meets ? ' scale(-1 1)' : ''}`;

/** Who receives, like a motion of one person. */
export function receiverOf(motion: PairMotion) {
  const { chair } = motion.scene;
  const scene: Scene = chair === undefined ? {} : { chair };
  return { ...motion, ...motion.receiver, scene };
}

/** Who gives, like a motion of one person in a room of their own. */
export function giverOf(motion: PairMotion) {
  const { tint: _receivers, feet: _theirs, ...shared } = motion;
  const { stool } = motion.scene;
  const scene: Scene = stool === undefined ? {} : { stool: moved(motion, [stool, 0], true)[0] };
  return { ...shared, ...motion.giver, scene };
}
