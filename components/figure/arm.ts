import type { HandPose, Point, Side } from '@/core/pose';
import { BONE } from './body';
import { heading, reach, rotate, step } from './geometry';
import type { Leg } from './leg';
import type { Place } from './place';

export type Arm = Readonly<{ upper: Place; fore: Place; hand: Place; palm: Point; aim: Point }>;

export type PartnerHand = Extract<HandPose, { partner: string }>;

/** Where a palm lies on the other person of a pair, in the room of who touches. */
export type Touch = (hand: PartnerHand, turns: number) => Point;

const nobody: Touch = () => {
  throw new Error('a hand on a partner needs a pair');
};

/** Where a pose wants a palm, on the body as it is now. `turns`: circles made so far. */
export function palmOf(
  hand: HandPose,
  shoulder: Point,
  legs: Readonly<Record<Side, Leg>>,
  turns: number,
  touch: Touch = nobody,
): Point {
  if ('partner' in hand) return touch(hand, turns);
  const circle = 'circle' in hand ? step([0, 0], turns * 360, hand.circle ?? 0) : ([0, 0] as const);
  if ('at' in hand) return [hand.at[0] + circle[0], hand.at[1] + circle[1]];
  if ('swing' in hand) {
    const elbow = step(shoulder, 90 - hand.swing, BONE.upper);
    const wrist = step(elbow, 90 - hand.swing - hand.bend, BONE.fore);
    return step(wrist, 90 - hand.swing - hand.bend + (hand.wrist ?? 0), BONE.palm);
  }
  const bone = legs[hand.leg ?? 'near'][hand.on];
  const along = step(bone.at, bone.turn, hand.along * BONE[hand.on] + circle[0]);
  return step(along, bone.turn + 90, hand.off + circle[1]);
}

/** The arm whose palm reaches for `aim`, its hand bent by `wrist` degrees. */
export function solveArm(shoulder: Point, aim: Point, wrist: number): Arm {
  // Forearm and bent hand reach as one bone from elbow to palm.
  const [dx, dy] = rotate([BONE.palm, 0], wrist);
  const lower: Point = [BONE.fore + dx, dy];
  const [upper, toPalm] = reach(shoulder, aim, BONE.upper, Math.hypot(...lower), 1);
  const fore = toPalm - heading([0, 0], lower);
  const elbow = step(shoulder, upper, BONE.upper);
  const hand = { at: step(elbow, fore, BONE.fore), turn: fore + wrist };
  return {
    upper: { at: shoulder, turn: upper },
    fore: { at: elbow, turn: fore },
    hand,
    palm: step(hand.at, hand.turn, BONE.palm),
    aim,
  };
}
