import type { Body, SideMotion } from '@/core/motion';
import type { Point, Pose } from '@/core/pose';
import { type Arm, palmOf, solveArm, type Touch } from './arm';
import { BONE } from './body';
import { step } from './geometry';
import { type Leg, solveLeg } from './leg';
import { type Place, type Read, reader } from './place';

type Spine = Readonly<{ pelvis: Place; belly: Place; chest: Place; head: Place }>;
export type Frame = Readonly<{
  spine: Spine;
  near: Readonly<{ leg: Leg; arm: Arm }>;
  far: Readonly<{ leg: Leg; arm: Arm }>;
  effort: number;
  scan: number;
  sign: number;
}>;

/**
 * Where every part of the body is at a moment of the motion.
 * @param moment 0 to 1 of the cycle
 * @param touch where the other person of a pair is
 */
export function solve(
  motion: Body & Pick<SideMotion, 'once' | 'turns'>,
  moment: number,
  touch?: Touch,
): Frame {
  const read = reader(motion, moment);
  const spine = solveSpine(read);
  const legs = { near: solveLeg(read, 'nearLeg'), far: solveLeg(read, 'farLeg') };
  const girdle = step(
    spine.chest.at,
    spine.chest.turn,
    BONE.shoulder + read((pose) => pose.shrug ?? 0),
  );
  const shoulder = step(
    girdle,
    spine.chest.turn + 90,
    read((pose) => pose.forth ?? 0),
  );
  const arm = (side: 'nearHand' | 'farHand', phase: number) => {
    // Every key's palm is found on the body as it is now, so that a hand stays on a leg that moves.
    const spot = (pose: Pose) =>
      palmOf(pose[side], shoulder, legs, (motion.turns ?? 0) * moment + phase, touch);
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
    scan: read((pose) => pose.scan ?? 0),
    sign: read((pose) => pose.sign ?? 1),
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
