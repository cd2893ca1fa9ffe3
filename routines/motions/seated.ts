import type { Facing, Motion } from '@/core/motion';
import { atTheDesk, hold, SEAT, sitting } from './poses';

/** Back to the backrest, and the shoulders sink. */
export const settle: Motion = {
  cycle: 5000,
  faces: 'right',
  scene: atTheDesk,
  rest: sitting,
  keys: [
    { at: 0, lean: 7, shrug: 3, nod: 0 },
    { at: 0.25, shrug: 3 },
    ...hold([0.45, 0.8], { nod: 4 }),
  ],
};

export const leanBack: Motion = {
  cycle: 6000,
  faces: 'right',
  scene: atTheDesk,
  rest: { ...sitting, lean: -7 },
  keys: [
    { at: 0, lean: 4, round: 14, nod: 6 },
    { at: 0.3, breath: 0, nod: 0 },
    { at: 0.55, breath: 0.08, shrug: 2.5, nod: -5 },
    { at: 0.82, breath: 0, nod: 2 },
  ],
};

export const checkIn: Motion = {
  cycle: 4000,
  faces: 'right',
  scene: atTheDesk,
  rest: { ...sitting, lean: 0, nod: 24 },
  keys: [{ at: 0 }, { at: 0.5, nod: 15, lean: -2, breath: 0.05 }],
  tint: { region: 'whole-leg', legs: 'both', scan: true },
};

const forward = { x: SEAT + 70 };
const tucked = { x: SEAT + 30 };

export const footForward = (faces: Facing): Motion => ({
  cycle: 5000,
  faces,
  scene: atTheDesk,
  rest: sitting,
  once: true,
  keys: [
    { at: 0, nod: 10 },
    { at: 0.06, nod: 16 },
    ...hold([0.42, 1], { nod: 14, nearLeg: forward, farLeg: tucked }),
  ],
});

/** The left leg is done: it goes back, on the far side, while the right, which is near, comes forward. */
export const changeLegs: Motion = {
  cycle: 5000,
  faces: 'right',
  scene: atTheDesk,
  rest: { ...sitting, nod: 12 },
  once: true,
  keys: [
    ...hold([0, 0.06], { nearLeg: tucked, farLeg: forward }),
    ...hold([0.45, 1], { nearLeg: forward, farLeg: tucked }),
  ],
};

/** Heels down and toes up, then toes down and heels up. */
export const anklePump: Motion = {
  cycle: 2000,
  faces: 'right',
  scene: atTheDesk,
  rest: { ...sitting, nod: 14 },
  keys: [
    { at: 0, nearLeg: { x: SEAT + 50, pitch: -27 }, farLeg: { x: SEAT + 59, pitch: -27 } },
    { at: 0.5, nearLeg: { x: SEAT + 50, pitch: 32 }, farLeg: { x: SEAT + 59, pitch: 32 } },
  ],
  tint: { region: 'calf', legs: 'both' },
};

/** The same, looking straight ahead and ready to stand: upright, hands on the knees. */
export const wakeAnkles: Motion = {
  ...anklePump,
  rest: {
    ...sitting,
    lean: 5,
    nod: -2,
    nearHand: { on: 'thigh', along: 0.86, off: -11, wrist: 10 },
    farHand: { on: 'thigh', along: 0.95, off: -12, wrist: 10 },
  },
  tint: { region: 'ankle', legs: 'both' },
};

/** What nobody sees: knees under the desk, eyes on the screen, hands at the keys. */
const unseen = {
  faces: 'right',
  scene: { chair: SEAT, desk: SEAT + 34 },
  rest: {
    ...sitting,
    lean: 3,
    nod: 3,
    nearHand: { at: [SEAT + 54, -87], wrist: 14 },
    farHand: { at: [SEAT + 60, -87], wrist: 14 },
  },
} as const satisfies Partial<Motion>;

export const heelRaise: Motion = {
  ...unseen,
  cycle: 2400,
  keys: [
    ...hold([0, 0.1], {}),
    ...hold([0.45, 0.6], {
      nearLeg: { x: SEAT + 48, pitch: 40 },
      farLeg: { x: SEAT + 56, pitch: 40 },
    }),
  ],
  tint: { region: 'calf', legs: 'both' },
};

/** Heels down, toes towards the shins. */
export const toeLift: Motion = {
  ...unseen,
  cycle: 2000,
  keys: [
    ...hold([0, 0.08], {}),
    ...hold([0.42, 0.58], {
      nearLeg: { x: SEAT + 48, pitch: -30 },
      farLeg: { x: SEAT + 56, pitch: -30 },
    }),
  ],
  tint: { region: 'shin', legs: 'both' },
};

/** Three seconds tight, two loose: the colour comes and goes, and the sitter grows a little. */
export const squeeze: Motion = {
  ...unseen,
  cycle: 5000,
  rest: { ...unseen.rest, effort: 0 },
  keys: [
    ...hold([0, 0.04], {}),
    ...hold([0.13, 0.64], { hip: [SEAT, -55.5], round: 0, nod: 0, effort: 1 }),
    { at: 0.75 },
  ],
  tint: { region: 'seat', legs: 'both' },
};

const straight = { thigh: -4, shin: 6, foot: -84 };

export const kneeExtension = (faces: Facing): Motion => ({
  cycle: 6000,
  faces,
  scene: atTheDesk,
  rest: {
    ...sitting,
    nearLeg: { thigh: 0, shin: 90, foot: 0 },
    nearHand: { at: [SEAT + 14, -42], wrist: 0 },
    farHand: { on: 'thigh', leg: 'far', along: 0.5, off: -11, wrist: 10 },
  },
  keys: [
    ...hold([0, 0.05], {}),
    ...hold([0.36, 0.64], { nearLeg: straight, lean: -6 }),
    { at: 0.97 },
  ],
  tint: { region: 'thigh', legs: 'near' },
});
