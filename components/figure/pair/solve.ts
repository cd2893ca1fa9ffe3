import type { PairMotion } from '@/core/motion';
import type { Point } from '@/core/pose';
import type { PartnerHand } from '../arm';
import { BONE } from '../body';
import { step } from '../geometry';
import { type Frame, solve } from '../rig';
import { giverOf, moved, receiverOf } from './bodies';

/** Both bodies at a moment, each in the room that its poses are written in. */
export type PairFrame = Readonly<{ receiver: Frame; giver: Frame }>;

/** The heel's place on the foot's own line, and how long the foot is from there to the toes. */
const HEEL = -8;
const FOOT_LENGTH = 28;

/** Where on the receiver a giver's palm lies, in the common room. */
function touched({ spine, near }: Frame, hand: PartnerHand, turns: number): Point {
  const circle = step([0, 0], turns * 360, hand.circle ?? 0);
  const bone = hand.partner === 'hip' ? spine.pelvis : near.leg[hand.partner];
  const along = {
    hip: hand.along * BONE.pelvis,
    thigh: hand.along * BONE.thigh,
    shin: hand.along * BONE.shin,
    foot: HEEL + hand.along * FOOT_LENGTH,
  }[hand.partner];
  // The pelvis points up: its front is below its line, a leg's is above.
  const off = hand.partner === 'hip' ? -hand.off : hand.off;
  return step(step(bone.at, bone.turn, along + circle[0]), bone.turn + 90, off + circle[1]);
}

/**
 * Both people at a moment: first who receives, then who gives, whose hands follow the body they lie on.
 * @param moment 0 to 1 of the cycle
 */
export function solvePair(motion: PairMotion, moment: number): PairFrame {
  const receiver = solve(receiverOf(motion), moment);
  const giver = solve(giverOf(motion), moment, (hand, made) =>
    moved(motion, touched(receiver, hand, made), true),
  );
  return { receiver, giver };
}
