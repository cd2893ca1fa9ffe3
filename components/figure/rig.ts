import type { Motion, Point, Pose } from '@/core/motion';
import { type Arm, palmOf, solveArm } from './arm';
import { BONE } from './body';
import { step } from './geometry';
import { type Leg, solveLeg } from './leg';
import type { Place, Read } from './place';
import { between } from './track';

type Spine = Readonly<{ pelvis: Place; belly: Place; chest: Place; head: Place }>;
export type Frame = Readonly<{
  spine: Spine;
  near: Readonly<{ leg: Leg; arm: Arm }>;
  far: Readonly<{ leg: Leg; arm: Arm }>;
  effort: number;
}>;

/**
 * Where every part of the body is at a moment of the motion.
 * @param moment 0 to 1 of the cycle
 */
export function solve(motion: Motion, moment: number): Frame {
  const poses = motion.keys.map((key) => ({ at: key.at, pose: { ...motion.rest, ...key } }));
  const read: Read = (pick) =>
    between(
      poses.map(({ at, pose }) => ({ at, value: pick(pose) })),
      moment,
      motion.once ?? false,
    );
  const spine = solveSpine(read);
  const legs = { near: solveLeg(read, 'nearLeg'), far: solveLeg(read, 'farLeg') };
  const shoulder = step(
    spine.chest.at,
    spine.chest.turn,
    BONE.shoulder + read((pose) => pose.shrug ?? 0),
  );
  const arm = (side: 'nearHand' | 'farHand', phase: number) => {
    // Every key's palm is found on the body as it is now, so that a hand stays on a leg that moves.
    const spot = (pose: Pose) =>
      palmOf(pose[side], shoulder, legs, (motion.turns ?? 0) * moment + phase);
    const aim: Point = [read((pose) => spot(pose)[0]), read((pose) => spot(pose)[1])];
    return solveArm(
      shoulder,
      aim,
      read((pose) => pose[side].wrist ?? 0),
    );
  };
  return {
    spine,
    near: { leg: legs.near, arm: arm('nearHand', 0) },
    far: { leg: legs.far, arm: arm('farHand', 0.5) },
    effort: read((pose) => pose.effort ?? 1),
  };
}

function solveSpine(read: Read): Spine {
  const up = read((pose) => pose.lean) - 90;
  const round = read((pose) => pose.round);
  const hip: Point = [read((pose) => pose.hip[0]), read((pose) => pose.hip[1])];
  const pelvis = { at: hip, turn: up - round / 2 };
  const breath = read((pose) => pose.breath ?? 0);
  const belly = { at: step(hip, pelvis.turn, BONE.pelvis), turn: up, swell: 1 + breath / 2 };
  const chest = {
    at: step(belly.at, belly.turn, BONE.belly),
    turn: up + round / 2,
    swell: 1 + breath,
  };
  const head = { at: step(chest.at, chest.turn, BONE.chest), turn: read((pose) => pose.nod) };
  return { pelvis, belly, chest, head };
}
