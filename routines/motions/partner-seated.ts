import type { PairMotion } from '@/core/motion';
import type { Facing } from '@/core/pose';
import { heelOnLap, kneeling, lap, leaningBack, NEAR, onStool } from './partner-poses';

/** Circles up the calf, which lies open on the lap, then the hands come back through the air. */
export const calf = (faces: Facing): PairMotion => ({
  ...lap(faces),
  cycle: 6000,
  turns: 5,
  receiver: { rest: heelOnLap, keys: [{ at: 0 }, { at: 0.5, breath: 0.04 }] },
  giver: {
    place: NEAR,
    meets: true,
    rest: { ...onStool, lean: 12, round: 14, nod: 22 },
    keys: [
      {
        at: 0,
        nearHand: { partner: 'shin', along: 0.72, off: 3, circle: 4.5, wrist: 0 },
        farHand: { partner: 'shin', along: 0.66, off: -5, circle: 4.5, wrist: 0 },
      },
      {
        at: 0.78,
        lean: 28,
        nearHand: { partner: 'shin', along: 0.28, off: 4, circle: 4.5, wrist: 0 },
        farHand: { partner: 'shin', along: 0.24, off: -5, circle: 4.5, wrist: 0 },
      },
      {
        at: 0.9,
        lean: 20,
        nearHand: { partner: 'shin', along: 0.5, off: -16 },
        farHand: { partner: 'shin', along: 0.46, off: -20 },
      },
    ],
  },
  tint: { region: 'calf', legs: 'near' },
});

/** From the ankle up to the middle of the thigh, off the leg at the knee; the giver kneels, so that nobody has to stretch. */
export const stroke = (faces: Facing): PairMotion => ({
  view: 'pair',
  faces,
  cycle: 4000,
  scene: { chair: 0 },
  front: 'giver',
  middle: 58,
  feet: 'socks',
  receiver: {
    rest: {
      ...leaningBack,
      nearLeg: { x: 66 },
      farLeg: { x: 30 },
      // Out of the way of the palms.
      nearHand: { at: [10, -43], wrist: 0 },
      farHand: { on: 'thigh', leg: 'far', along: 0.4, off: -11, wrist: 10 },
    },
    keys: [{ at: 0 }, { at: 0.5, breath: 0.04 }],
  },
  giver: {
    place: 104,
    meets: true,
    rest: { ...kneeling, round: 20, nod: 24 },
    keys: [
      {
        at: 0,
        lean: 56,
        nearHand: { partner: 'shin', along: 0.8, off: 1 },
        farHand: { partner: 'shin', along: 0.8, off: -7 },
      },
      {
        at: 0.28,
        lean: 40,
        nearHand: { partner: 'shin', along: 0.2, off: 0 },
        farHand: { partner: 'shin', along: 0.2, off: -8 },
      },
      {
        at: 0.38,
        lean: 38,
        nearHand: { partner: 'thigh', along: 0.95, off: -16 },
        farHand: { partner: 'thigh', along: 1, off: -20 },
      },
      {
        at: 0.62,
        lean: 40,
        nearHand: { partner: 'thigh', along: 0.5, off: -4 },
        farHand: { partner: 'thigh', along: 0.55, off: -10 },
      },
      {
        at: 0.82,
        lean: 40,
        nearHand: { partner: 'shin', along: 0.3, off: -22 },
        farHand: { partner: 'shin', along: 0.3, off: -26 },
      },
    ],
  },
  tint: { region: 'whole-leg', legs: 'near' },
});
