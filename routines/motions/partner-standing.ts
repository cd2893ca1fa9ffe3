import type { PairMotion } from '@/core/motion';
import type { Pose } from '@/core/pose';
import { onDesk, standing } from './poses';

/** The receiver stands at 0 and holds the desk. */
const atDesk: Pose = {
  ...standing,
  hip: [0, -101],
  lean: 10,
  nod: 6,
  nearHand: onDesk(37),
  farHand: onDesk(38),
};

/** Behind them stands the giver, near enough for bent elbows. */
const behind: Pose = {
  ...standing,
  hip: [0, -100],
  lean: 8,
  nod: 12,
  nearLeg: { x: -6 },
  farLeg: { x: 10 },
  nearHand: { partner: 'hip', along: 0.1, off: 0, wrist: -6 },
  farHand: { partner: 'hip', along: 0.1, off: 6, wrist: -6 },
};

const standingPair = {
  view: 'pair',
  faces: 'right',
  scene: { desk: 34 },
  front: 'giver',
  middle: 20,
} as const satisfies Partial<PairMotion>;

/** Palms rest; both breathe. */
export const hips: PairMotion = {
  ...standingPair,
  cycle: 4000,
  receiver: { rest: atDesk, keys: [{ at: 0 }, { at: 0.5, breath: 0.06, shrug: 1 }] },
  giver: {
    place: -46,
    meets: false,
    rest: behind,
    keys: [{ at: 0 }, { at: 0.5, breath: 0.06, shrug: 1 }],
  },
  tint: { region: 'hip', legs: 'near' },
  behind: { at: [92, -158], hands: 'hip' },
};

/** One knee gives, then the other: what a sway from side to side looks like from the side. */
const giving: PairMotion['receiver'] = {
  rest: atDesk,
  keys: [
    { at: 0 },
    { at: 0.25, nearLeg: { x: 0, pitch: 16 }, hip: [1, -100.4] },
    { at: 0.5 },
    { at: 0.75, farLeg: { x: 7, pitch: 16 }, hip: [1, -100.4] },
  ],
};

export const sway: PairMotion = {
  ...hips,
  cycle: 3000,
  receiver: giving,
  giver: {
    ...hips.giver,
    keys: [{ at: 0 }, { at: 0.25, hip: [1, -100] }, { at: 0.5 }, { at: 0.75, hip: [1, -100] }],
  },
  behind: { at: [92, -158], hands: 'hip', sways: true },
};

/** Palms press and let go: the colour deepens and pales with them. */
export const thighs: PairMotion = {
  ...standingPair,
  cycle: 4000,
  receiver: {
    rest: atDesk,
    keys: giving.keys.map((key) => (key.at === 0.5 ? { ...key, effort: 0.5 } : key)),
  },
  giver: {
    place: -54,
    meets: false,
    rest: {
      ...behind,
      hip: [-4, -86],
      lean: 20,
      nod: 14,
      nearLeg: { x: -8 },
      farLeg: { x: 16 },
      nearHand: { partner: 'thigh', along: 0.3, off: 1, wrist: -4 },
      farHand: { partner: 'thigh', along: 0.3, off: -6, wrist: -4 },
    },
    keys: [{ at: 0, lean: 22, hip: [-2, -86] }, { at: 0.5 }],
  },
  tint: { region: 'thigh', legs: 'near' },
  behind: { at: [92, -158], hands: 'thigh', sways: true },
};
