import type { PairMotion } from '@/core/motion';
import { hold, standing } from './poses';

/** A question, an open hand; a nod, a tick. */
export const consent: PairMotion = {
  view: 'pair',
  faces: 'right',
  cycle: 5000,
  scene: {},
  front: 'giver',
  middle: 0,
  receiver: {
    rest: { ...standing, hip: [-64, -101.6], nearLeg: { x: -68 }, farLeg: { x: -61 } },
    keys: [
      ...hold([0, 0.5], { nod: 0 }),
      { at: 0.58, nod: 14 },
      { at: 0.66, nod: 0 },
      { at: 0.74, nod: 12 },
      { at: 0.82, nod: 0 },
    ],
  },
  giver: {
    place: 64,
    meets: true,
    rest: { ...standing, nod: 4 },
    keys: [
      { at: 0 },
      ...hold([0.12, 0.42], {
        lean: 3,
        nearHand: { swing: 26, bend: 58, wrist: -16 },
        farHand: { swing: 34, bend: 52, wrist: -16 },
      }),
      { at: 0.56 },
    ],
  },
  signs: [
    { kind: 'says', what: 'question', at: [16, -176], from: 'right', during: [0.04, 0.5] },
    { kind: 'says', what: 'tick', at: [-16, -176], from: 'left', during: [0.52, 0.98] },
  ],
};

/** Hands under the tap; a look at their bare feet. */
export const clean: PairMotion = {
  view: 'pair',
  faces: 'right',
  cycle: 3200,
  scene: { chair: -62, basin: 74 },
  front: 'giver',
  middle: 30,
  feet: 'bare',
  receiver: {
    rest: {
      ...standing,
      hip: [-62, -54],
      lean: -6,
      round: 6,
      nod: 8,
      nearLeg: { x: -2 },
      farLeg: { x: -24 },
      nearHand: { on: 'thigh', along: 0.5, off: -10, wrist: 10 },
      farHand: { on: 'thigh', along: 0.6, off: -11, wrist: 10 },
    },
    keys: [{ at: 0 }, { at: 0.5, breath: 0.04 }],
  },
  giver: {
    place: 50,
    meets: false,
    rest: { ...standing, lean: 14, nod: 26 },
    keys: [0, 0.25, 0.5, 0.75].map((at, i) => ({
      at,
      nearHand: { at: i % 2 ? [44, -97] : [51, -97], wrist: 8 },
      farHand: { at: i % 2 ? [51, -100] : [45, -100], wrist: 20 },
    })),
  },
  lens: { at: [0, -128], of: [5, -5], times: 1.9 },
};
