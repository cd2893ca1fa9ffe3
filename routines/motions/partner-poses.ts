import type { PairMotion } from '@/core/motion';
import type { Facing, Pose } from '@/core/pose';
import { sitting, standing } from './poses';

/** The receiver sits back with the hip at 0 of the common room; the hands lie in the lap. */
export const leaningBack: Pose = {
  ...sitting,
  hip: [0, -54],
  lean: -9,
  round: 8,
  nod: 8,
  nearLeg: { x: 44 },
  farLeg: { x: 36 },
  nearHand: { on: 'thigh', along: 0.4, off: -10, wrist: 10 },
  farHand: { on: 'thigh', along: 0.5, off: -11, wrist: 10 },
};

/** Sitting low, knees a little higher than the hip, hands on the knees. */
export const onStool: Pose = {
  ...sitting,
  hip: [0, -42],
  lean: 4,
  round: 8,
  nod: 8,
  nearLeg: { x: 42 },
  farLeg: { x: 50 },
  nearHand: { on: 'thigh', along: 0.7, off: -10, wrist: 10 },
  farHand: { on: 'thigh', along: 0.8, off: -11, wrist: 10 },
};

/** One knee on the floor, the near one, so that it hides nothing; the far foot is in front. */
export const kneeling: Pose = {
  ...standing,
  hip: [0, -56],
  lean: 20,
  nod: 16,
  nearLeg: { x: -47, pitch: 74 },
  farLeg: { x: 36 },
};

/** Where the stool is, in the common room, when the receiver's heel lies on the giver's lap. */
export const NEAR = 135;

/** The receiver's near leg stretched out, its heel on the giver's knee, the toes up. */
export const heelOnLap: Pose = {
  ...leaningBack,
  nearLeg: { x: 101, lift: 59, pitch: -72 },
  farLeg: { x: 34 },
};

/** Receiver on the chair, giver on the stool, the heel on the lap: what all lower-leg massages begin with. */
export const lap = (faces: Facing) =>
  ({
    view: 'pair',
    faces,
    scene: { chair: 0, stool: NEAR },
    front: 'receiver',
    middle: 58,
    feet: 'socks',
  }) as const satisfies Partial<PairMotion>;
