import type { SideMotion } from '@/core/motion';
import type { FootPose, HandPose } from '@/core/pose';
import { standing } from './poses';

const STRIDE = 120;

/** One foot through a stride, in tenths: heel strike, flat and carried back by the floor, toe-off, and the swing forward. */
const FEET: readonly FootPose[] = [
  { x: 34, pitch: -18 },
  { x: 22 },
  { x: 10 },
  { x: -2 },
  { x: -14, pitch: 7 },
  { x: -26, pitch: 25 },
  { x: -38, pitch: 48 },
  { x: -24, lift: 7, pitch: 46 },
  { x: 2, lift: 8, pitch: 16 },
  { x: 26, lift: 5, pitch: -12 },
];

const foot = (tenth: number): FootPose => FEET[tenth % 10] ?? { x: 0 };

/** An arm swings with the opposite leg. */
const arm = (tenth: number): HandPose => {
  const swing = Math.cos((tenth / 5) * Math.PI);
  return { swing: -2 - 24 * swing, bend: 24 - 10 * swing, wrist: -4 };
};

/** About 100 steps a minute: a stride of two steps in 1.2 s. */
export const walk: SideMotion = {
  cycle: 1200,
  faces: 'right',
  scene: { stride: STRIDE },
  rest: { ...standing, lean: 3, nod: 0 },
  keys: FEET.map((_, tenth) => ({
    at: tenth / 10,
    // The body is lowest with both feet down, highest over the standing leg.
    hip: [0, -99.7 + 2 * Math.cos((tenth / 2.5) * Math.PI)],
    nearLeg: foot(tenth),
    farLeg: foot(tenth + 5),
    nearHand: arm(tenth),
    farHand: arm(tenth + 5),
  })),
};
