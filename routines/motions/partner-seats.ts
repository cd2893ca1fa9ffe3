import type { PairMotion } from '@/core/motion';
import { leaningBack, onStool } from './partner-poses';
import { hold, standing } from './poses';

const facing = {
  view: 'pair',
  faces: 'right',
  scene: { chair: 0, stool: 140 },
  front: 'giver',
  middle: 66,
} as const satisfies Partial<PairMotion>;

const feet = { nearLeg: { x: 36 }, farLeg: { x: 43 } };

/** One leans back, the other finds a low seat in front of them. */
export const takeSeats: PairMotion = {
  tall: true,
  ...facing,
  cycle: 6000,
  once: true,
  receiver: {
    rest: leaningBack,
    keys: [...hold([0, 0.05], { lean: 12, nod: 0 }), ...hold([0.3, 1], {})],
  },
  giver: {
    place: 140,
    meets: true,
    rest: { ...onStool, ...feet, nod: 4 },
    keys: [
      ...hold([0, 0.1], { ...standing, ...feet, hip: [40, -101.6] }),
      {
        at: 0.28,
        hip: [26, -84],
        lean: 24,
        nearHand: { on: 'thigh', along: 0.55, off: -10 },
        farHand: { on: 'thigh', along: 0.55, off: -10 },
      },
      {
        at: 0.44,
        hip: [7, -54],
        lean: 38,
        nod: -8,
        nearHand: { on: 'thigh', along: 0.8, off: -10 },
        farHand: { on: 'thigh', along: 0.85, off: -10 },
      },
      { at: 0.52, lean: 30 },
      ...hold([0.64, 1], {}),
    ],
  },
};

const underHip = { nearLeg: { x: 34 }, farLeg: { x: 41 } };
const onThighs = {
  nearHand: { on: 'thigh', along: 0.74, off: -10 },
  farHand: { on: 'thigh', along: 0.74, off: -10 },
} as const;

/** The hands come off the knee, a word, and they stand up: first who gave, so that there is room for two heads. */
export const finish: PairMotion = {
  ...facing,
  cycle: 10000,
  scene: { chair: 0, stool: 142 },
  middle: 70,
  once: true,
  receiver: {
    rest: { ...standing, ...underHip, hip: [38, -101.6] },
    keys: [
      ...hold([0, 0.52], { ...leaningBack, ...underHip, lean: -4 }),
      { at: 0.61, ...leaningBack, ...underHip, lean: 28, nod: 0 },
      { at: 0.71, hip: [18, -70], lean: 34, nod: 0, ...onThighs },
      { at: 0.8, hip: [34, -94], lean: 18 },
      ...hold([0.88, 1], {}),
    ],
  },
  giver: {
    place: 142,
    meets: true,
    rest: { ...standing, ...feet, hip: [38, -101.6] },
    keys: [
      ...hold([0, 0.1], {
        ...onStool,
        ...feet,
        lean: 40,
        nod: -4,
        nearHand: { partner: 'shin', along: 0.1, off: -4, wrist: 20 },
        farHand: { partner: 'shin', along: 0.02, off: -7, wrist: 20 },
      }),
      ...hold([0.22, 0.38], { ...onStool, ...feet, lean: 4, nod: 0 }),
      { at: 0.46, ...onStool, ...feet, lean: 36, nod: 0 },
      { at: 0.56, hip: [18, -66], lean: 38, nod: 0, ...onThighs },
      { at: 0.65, hip: [34, -94], lean: 18 },
      ...hold([0.73, 1], {}),
    ],
  },
  signs: [{ kind: 'says', what: 'smile', at: [54, -140], from: 'left', during: [0, 0.44] }],
};
