import type { SideMotion } from '@/core/motion';
import type { Facing } from '@/core/pose';
import { atTheDesk, hold, onDesk, SEAT, sitting, standing } from './poses';

const underHip = { nearLeg: { x: SEAT + 36 }, farLeg: { x: SEAT + 43 } };
const ready = {
  ...sitting,
  ...underHip,
  lean: 30,
  nod: 4,
  nearHand: onDesk(51),
  farHand: onDesk(54),
};

/** Hands on the desk, feet under the body, up, and a hold on both feet. */
export const stand: SideMotion = {
  cycle: 10000,
  faces: 'right',
  scene: { ...atTheDesk, desk: 42 },
  rest: { ...standing, ...underHip },
  once: true,
  keys: [
    { at: 0, ...ready },
    { at: 0.07, ...ready, lean: 38, nod: 2 },
    { at: 0.2, ...ready, hip: [-20, -69], lean: 40, nod: 4 },
    { at: 0.32, ...ready, hip: [-3, -93], lean: 27, nod: 2 },
    ...hold([0.44, 1], {}),
  ],
};

const lowered = { ...sitting, ...underHip };
const seatFound = { at: [SEAT + 10, -42], wrist: -10 } as const;

/** Calves at the seat, one hand finds it, then down. */
export const sitDown: SideMotion = {
  cycle: 10000,
  faces: 'right',
  scene: atTheDesk,
  rest: { ...standing, ...underHip },
  once: true,
  keys: [
    ...hold([0, 0.05], {}),
    {
      at: 0.16,
      hip: [-6, -92],
      lean: 22,
      nod: 0,
      nearHand: { swing: -14, bend: 8 },
      farHand: { swing: 20, bend: 34 },
    },
    {
      at: 0.27,
      hip: [-22, -71],
      lean: 36,
      nod: 4,
      nearHand: { swing: -26, bend: 10 },
      farHand: { swing: 26, bend: 38 },
    },
    {
      at: 0.36,
      ...lowered,
      hip: [-33, -57],
      lean: 30,
      nod: 4,
      nearHand: seatFound,
      farHand: { swing: 10, bend: 60 },
    },
    { at: 0.44, ...lowered, lean: 16, nearHand: seatFound },
    ...hold([0.53, 1], lowered),
  ],
};

/** The near foot back with its heel down, the front knee gives, the body leans in as one. */
export const calfStretch = (faces: Facing): SideMotion => ({
  cycle: 5000,
  faces,
  scene: { desk: 42 },
  rest: {
    ...standing,
    hip: [-9, -88.1],
    lean: 24,
    round: 0,
    nod: 12,
    nearLeg: { x: -58 },
    farLeg: { x: 14 },
    nearHand: onDesk(46),
    farHand: onDesk(50),
  },
  keys: [{ at: 0, hip: [-14, -90.6], lean: 21, nod: 6 }, ...hold([0.4, 0.75], {})],
  tint: { region: 'calf', legs: 'near' },
});

/** One hand on the desk, the near foot just off the floor, loose and quick. */
export const shake = (faces: Facing): SideMotion => ({
  cycle: 700,
  faces,
  scene: { desk: 34 },
  rest: {
    ...standing,
    hip: [0, -101],
    lean: 10,
    nod: 10,
    nearLeg: { thigh: 62, shin: 96, foot: 8 },
    farLeg: { x: 2 },
    nearHand: { swing: -8, bend: 24 },
    farHand: onDesk(38),
  },
  keys: [
    { at: 0, sign: 1, nearLeg: { thigh: 58, shin: 106, foot: 14 } },
    { at: 0.25, sign: 0.4, nearLeg: { thigh: 58, shin: 86, foot: -6 } },
    { at: 0.5, sign: 1, nearLeg: { thigh: 56, shin: 112, foot: 22 } },
    { at: 0.75, sign: 0.4, nearLeg: { thigh: 62, shin: 84, foot: -10 } },
  ],
  tint: { region: 'whole-leg', legs: 'near' },
  signs: [
    { kind: 'wobble', at: [36, -66], turn: -10 },
    { kind: 'wobble', at: [-6, -26], turn: 170 },
    { kind: 'wobble', at: [44, -14], turn: -10 },
  ],
});
