import type { SideMotion } from '@/core/motion';
import type { Facing } from '@/core/pose';
import { atTheDesk, hold, onSeat, SEAT, sitting } from './poses';

const straight = { thigh: -4, shin: 6, foot: -84 };

export const kneeExtension = (faces: Facing): SideMotion => ({
  cycle: 6000,
  faces,
  scene: atTheDesk,
  rest: {
    ...sitting,
    nearLeg: { thigh: 0, shin: 90, foot: 0 },
    nearHand: onSeat,
    farHand: { on: 'thigh', leg: 'far', along: 0.5, off: -11, wrist: 10 },
  },
  keys: [
    ...hold([0, 0.05], {}),
    ...hold([0.36, 0.64], { nearLeg: straight, lean: -6 }),
    { at: 0.97 },
  ],
  tint: { region: 'thigh', legs: 'near' },
});

const slumped = { lean: 2, round: 38, nod: 22, sign: 0 } as const;
const tall = { hip: [SEAT + 18, -54.5], lean: 1, round: 0, nod: -2 } as const;

/** Slumped, then to the front of the seat in two shuffles, feet planted, and tall. */
export const sitTall: SideMotion = {
  cycle: 6000,
  faces: 'right',
  scene: atTheDesk,
  rest: sitting,
  once: true,
  keys: [
    ...hold([0, 0.06], { ...slumped, nearLeg: { x: SEAT + 54 }, farLeg: { x: SEAT + 62 } }),
    { at: 0.2, ...slumped, hip: [SEAT + 9, -54], lean: 9, round: 30 },
    { at: 0.3, ...slumped, hip: [SEAT + 18, -54], lean: 8, round: 24, nod: 14 },
    ...hold([0.55, 1], tall),
  ],
  signs: [{ kind: 'arrow', at: [SEAT - 6, -80], to: [SEAT - 6, -136] }],
};

/** Thighs lift in turn, a lift in 1.5 s, the hands hold the seat. */
export const march: SideMotion = {
  cycle: 3000,
  faces: 'right',
  scene: atTheDesk,
  rest: { ...sitting, lean: 0, nod: 0, nearHand: onSeat, farHand: onSeat },
  keys: [
    ...hold([0, 0.08, 0.42, 0.5, 0.58, 0.92], {}),
    { at: 0.25, nearLeg: { x: SEAT + 48, lift: 13, pitch: 8 } },
    { at: 0.75, farLeg: { x: SEAT + 56, lift: 13, pitch: 8 } },
  ].toSorted((a, b) => a.at - b.at),
  tint: { region: 'thigh', legs: 'both' },
};

/** At the front of the seat, so that the leg can be long; the heel slides out and the toes come to the shin twice. */
export const calfPull = (faces: Facing): SideMotion => {
  const front = { hip: [SEAT + 15, -54], lean: 0 } as const;
  const pulled = { x: SEAT + 101.5, pitch: -36 };
  return {
    cycle: 6000,
    faces,
    scene: { chair: SEAT, desk: 84 },
    rest: {
      ...sitting,
      nod: 12,
      farLeg: { x: SEAT + 60 },
      nearHand: { at: [SEAT + 10, -43], wrist: 0 },
      farHand: { on: 'thigh', leg: 'far', along: 0.6, off: -11, wrist: 10 },
    },
    once: true,
    keys: [
      ...hold([0, 0.05], { ...front, nearLeg: { x: SEAT + 66 }, sign: 0 }),
      { at: 0.24, ...front, nearLeg: { x: SEAT + 95 }, sign: 0 },
      ...hold([0.44, 0.58], { ...front, nearLeg: pulled, lean: 5 }),
      { at: 0.7, ...front, nearLeg: { x: SEAT + 98, pitch: -16 }, lean: 2 },
      ...hold([0.82, 1], { ...front, nearLeg: pulled, lean: 5 }),
    ],
    tint: { region: 'calf', legs: 'near' },
    signs: [{ kind: 'turn', at: [SEAT + 93, -6], radius: 28, from: 2, to: -62 }],
  };
};

/** Feet forward, knees and heels loose and quick. */
export const shake: SideMotion = {
  cycle: 600,
  faces: 'right',
  scene: atTheDesk,
  rest: { ...sitting, lean: -2, nod: 8, nearHand: onSeat, farHand: onSeat },
  keys: [
    { at: 0, sign: 1, nearLeg: { x: SEAT + 60 }, farLeg: { x: SEAT + 73, pitch: 15 } },
    { at: 0.25, sign: 0.4, nearLeg: { x: SEAT + 62, pitch: 15 }, farLeg: { x: SEAT + 71 } },
    { at: 0.5, sign: 1, nearLeg: { x: SEAT + 60 }, farLeg: { x: SEAT + 73, pitch: 15 } },
    { at: 0.75, sign: 0.4, nearLeg: { x: SEAT + 62, pitch: 15 }, farLeg: { x: SEAT + 71 } },
  ],
  tint: { region: 'whole-leg', legs: 'both' },
  signs: [
    { kind: 'wobble', at: [SEAT + 46, -71], turn: -80 },
    { kind: 'wobble', at: [SEAT + 66, -58], turn: -20 },
    { kind: 'wobble', at: [SEAT + 98, -9], turn: -10 },
    { kind: 'wobble', at: [SEAT + 45, -16], turn: 180 },
  ],
};
