import type { SideMotion } from '@/core/motion';
import type { Sign } from '@/core/sign';
import { atTheDesk, hold, SEAT, sitting } from './poses';

/** A ring about the chest that grows with the breath. */
const breath: Sign = { kind: 'breath', at: [SEAT - 2, -106], radius: 52 };

/** Slumped towards the desk, shoulders up; then the back finds the backrest, and the shoulders sink. */
export const settle: SideMotion = {
  cycle: 5000,
  faces: 'right',
  scene: atTheDesk,
  rest: sitting,
  once: true,
  keys: [
    ...hold([0, 0.08], { lean: 16, round: 34, nod: 18, shrug: 5 }),
    { at: 0.4, lean: -3, round: 8, shrug: 5, nod: 2 },
    ...hold([0.65, 1], { nod: 4 }),
  ],
};

export const leanBack: SideMotion = {
  cycle: 6000,
  faces: 'right',
  scene: atTheDesk,
  rest: { ...sitting, lean: -7 },
  keys: [
    { at: 0, lean: 4, round: 14, nod: 6, sign: 0 },
    { at: 0.3, breath: 0, nod: 0, sign: 0 },
    { at: 0.55, breath: 0.08, shrug: 2.5, nod: -5, sign: 1 },
    { at: 0.82, breath: 0, nod: 2, sign: 0 },
  ],
  signs: [breath],
};

/** Four seconds in, four out; nothing else moves. */
export const breathe: SideMotion = {
  cycle: 8000,
  faces: 'right',
  scene: atTheDesk,
  rest: { ...sitting, lean: -6 },
  keys: [
    { at: 0, breath: 0, sign: 0, nod: 6 },
    { at: 0.5, breath: 0.09, shrug: 2, sign: 1, nod: 2 },
  ],
  signs: [breath],
};

/** The attention goes up the legs and down again. */
export const checkIn: SideMotion = {
  cycle: 6000,
  faces: 'right',
  scene: atTheDesk,
  rest: { ...sitting, lean: 0 },
  keys: [
    { at: 0, scan: 0, lean: 8, round: 12, nod: 30 },
    { at: 0.5, scan: 1, lean: -2, nod: 12, breath: 0.05 },
  ],
  tint: { region: 'whole-leg', legs: 'both', scan: true },
};

/** Both calves on a stool, knees soft. */
export const legsUp: SideMotion = {
  cycle: 6000,
  faces: 'right',
  scene: { chair: SEAT, footstool: 45 },
  rest: {
    ...sitting,
    lean: -9,
    nearLeg: { thigh: -9, shin: 7, foot: -70 },
    farLeg: { thigh: -12, shin: 10, foot: -66 },
  },
  keys: [
    { at: 0, breath: 0, sign: 0, nod: 4 },
    { at: 0.5, breath: 0.08, shrug: 2, sign: 1, nod: 0 },
  ],
  signs: [{ ...breath, at: [SEAT - 3, -106], radius: 38 }],
};
