import type { SideMotion } from '@/core/motion';
import type { Facing } from '@/core/pose';
import { atTheDesk, SEAT, sitting } from './poses';

/** Every massage works on the near leg, so that the hands are in front of it and its side is the one that is named. */
const seated = (faces: Facing) => ({ faces, scene: atTheDesk }) as const;

/** Bent over a leg that is drawn within reach, the back round, the other foot a little behind. */
const bentOver = {
  ...sitting,
  lean: 50,
  round: 26,
  nod: 36,
  nearLeg: { x: SEAT + 50 },
  farLeg: { x: SEAT + 36 },
};

export const ankle = (faces: Facing): SideMotion => ({
  ...seated(faces),
  cycle: 3000,
  turns: 2,
  rest: { ...bentOver, lean: 63, round: 28, nod: 46, nearLeg: { x: SEAT + 46 } },
  keys: [
    {
      at: 0,
      nearHand: { on: 'shin', along: 0.86, off: 1, circle: 4.5, wrist: 0 },
      farHand: { on: 'shin', along: 0.86, off: -5, circle: 3.5, wrist: 0 },
    },
  ],
  tint: { region: 'ankle', legs: 'near' },
});

/** Circles from above the ankle to below the knee, then a lift off the leg and back down. */
export const calf = (faces: Facing): SideMotion => ({
  ...seated(faces),
  cycle: 6000,
  turns: 5,
  rest: bentOver,
  keys: [
    {
      at: 0,
      lean: 55,
      nearHand: { on: 'shin', along: 0.72, off: 3, circle: 4.5 },
      farHand: { on: 'shin', along: 0.74, off: -3, circle: 4.5 },
    },
    {
      at: 0.78,
      lean: 42,
      nod: 30,
      nearHand: { on: 'shin', along: 0.3, off: 4, circle: 4.5 },
      farHand: { on: 'shin', along: 0.32, off: -2, circle: 4.5 },
    },
    {
      at: 0.9,
      lean: 46,
      nearHand: { on: 'shin', along: 0.5, off: -16 },
      farHand: { on: 'shin', along: 0.52, off: -18 },
    },
  ],
  tint: { region: 'calf', legs: 'near' },
});

export const knee = (faces: Facing): SideMotion => ({
  ...seated(faces),
  cycle: 2400,
  turns: 2,
  rest: { ...sitting, lean: 20, round: 16, nod: 28 },
  keys: [
    {
      at: 0,
      nearHand: { on: 'shin', along: 0.06, off: 1, circle: 3, wrist: 30 },
      farHand: { on: 'shin', along: 0.04, off: -5, circle: 3, wrist: 45 },
    },
  ],
  tint: { region: 'knee', legs: 'near' },
});

export const thigh = (faces: Facing): SideMotion => ({
  ...seated(faces),
  cycle: 4000,
  turns: 3,
  rest: { ...sitting, lean: 8, round: 12, nod: 24 },
  keys: [
    {
      at: 0,
      nearHand: { on: 'thigh', along: 0.82, off: -4, circle: 5.5, wrist: 6 },
      farHand: { on: 'thigh', along: 0.9, off: -6, circle: 4, wrist: 6 },
    },
    {
      at: 0.6,
      lean: 4,
      nearHand: { on: 'thigh', along: 0.45, off: -4, circle: 5.5, wrist: 6 },
      farHand: { on: 'thigh', along: 0.55, off: -6, circle: 4, wrist: 6 },
    },
  ],
  tint: { region: 'thigh', legs: 'near' },
});

/** Up in two thirds of the cycle, off the leg behind the knee, on along the thigh, and floating down again. */
export const sweep = (faces: Facing): SideMotion => ({
  ...seated(faces),
  cycle: 3600,
  rest: bentOver,
  keys: [
    {
      at: 0,
      nearHand: { on: 'shin', along: 0.74, off: 3 },
      farHand: { on: 'shin', along: 0.76, off: -4 },
    },
    {
      at: 0.28,
      lean: 36,
      nod: 32,
      nearHand: { on: 'shin', along: 0.2, off: 2, wrist: 10 },
      farHand: { on: 'shin', along: 0.2, off: -6, wrist: 10 },
    },
    {
      at: 0.4,
      lean: 24,
      nod: 28,
      nearHand: { on: 'thigh', along: 0.86, off: -6, wrist: 10 },
      farHand: { on: 'thigh', along: 0.94, off: -12, wrist: 10 },
    },
    {
      at: 0.62,
      lean: 12,
      nod: 26,
      nearHand: { on: 'thigh', along: 0.45, off: -6, wrist: 10 },
      farHand: { on: 'thigh', along: 0.55, off: -11, wrist: 10 },
    },
    {
      at: 0.82,
      lean: 30,
      nod: 30,
      nearHand: { on: 'shin', along: 0.1, off: -20 },
      farHand: { on: 'shin', along: 0.12, off: -22 },
    },
  ],
  tint: { region: 'whole-leg', legs: 'near' },
});
