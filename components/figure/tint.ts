import type { Region } from '@/core/motion';
import { HAND, PELVIS, SHIN, STOCKING, THIGH, UPPER } from './shapes';

export type Bone = 'foot' | 'hand' | 'pelvis' | 'thigh' | 'shin' | 'upper';
type Band = Readonly<{ bone: Bone; from: number; to: number; only?: 'front' | 'back' }>;

/** The outline that a tint covers once more, so it cannot spill. */
export const SHAPE: Readonly<Record<Bone, string>> = {
  foot: STOCKING,
  hand: HAND,
  pelvis: PELVIS,
  thigh: THIGH,
  shin: SHIN,
  upper: UPPER,
};

/** Where along which bones a region lies, in units from the upper joint, and whether on one side of the bone only. */
export const bands: Readonly<Record<Region, readonly Band[]>> = {
  ankle: [{ bone: 'shin', from: 21, to: 50 }],
  calf: [{ bone: 'shin', from: 2, to: 37 }],
  foot: [{ bone: 'foot', from: -34, to: 44, only: 'back' }],
  hamstring: [{ bone: 'thigh', from: -4, to: 56, only: 'back' }],
  hands: [{ bone: 'hand', from: -4, to: 24 }],
  hip: [
    { bone: 'pelvis', from: -60, to: 40 },
    { bone: 'thigh', from: -30, to: 24 },
  ],
  knee: [
    { bone: 'thigh', from: 34, to: 66 },
    { bone: 'shin', from: -14, to: 16 },
  ],
  seat: [
    { bone: 'pelvis', from: -60, to: 40 },
    { bone: 'thigh', from: -44, to: 58 },
  ],
  shin: [{ bone: 'shin', from: 2, to: 44, only: 'front' }],
  shoulder: [{ bone: 'upper', from: -32, to: 26 }],
  thigh: [{ bone: 'thigh', from: 10, to: 50 }],
  'whole-leg': [
    { bone: 'thigh', from: 2, to: 90 },
    { bone: 'shin', from: -50, to: 44 },
  ],
};

/** So wide that an ellipse is a plain band across the limb. */
const ACROSS = 1000;

/** How far across the limb the band's middle lies, and how wide it is, in units. */
export const spread = ({ only }: Band): readonly [off: number, wide: number] =>
  only ? [only === 'front' ? -8 : 9, only === 'front' ? 11 : 14] : [0, ACROSS];

/** How much of a travelling tint a bone shows: the shin when `scan` is at the foot, the thigh when it is at the hip. */
export const scanned = (bone: 'shin' | 'thigh', scan: number): number =>
  Math.max(0, Math.min(1, 1.3 - 1.6 * (bone === 'shin' ? scan : 1 - scan)));
