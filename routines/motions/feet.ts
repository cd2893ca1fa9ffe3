import type { SideMotion } from '@/core/motion';
import type { Facing, FootPose } from '@/core/pose';
import { atTheDesk, hold, SEAT, sitting } from './poses';

const forward = { x: SEAT + 70 };
const tucked = { x: SEAT + 30 };

export const footForward = (faces: Facing): SideMotion => ({
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

/** The far leg is done: it goes back, while the near one comes forward. */
export const changeLegs = (faces: Facing): SideMotion => ({
  cycle: 5000,
  faces,
  scene: atTheDesk,
  rest: { ...sitting, nod: 12 },
  once: true,
  keys: [
    ...hold([0, 0.06], { nearLeg: tucked, farLeg: forward }),
    ...hold([0.45, 1], { nearLeg: forward, farLeg: tucked }),
  ],
});

/** Heels down and toes up, then toes down and heels up. */
export const anklePump: SideMotion = {
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
export const wakeAnkles: SideMotion = {
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

/** Points of a circle that a toe draws: eight key poses, enough for the eye. */
const EIGHTHS = [0, 1, 2, 3, 4, 5, 6, 7];

/** The foot hovers and its toes draw a circle. */
export const ankleRoll = (faces: Facing): SideMotion => ({
  cycle: 3000,
  faces,
  scene: atTheDesk,
  rest: { ...sitting, nod: 14, farLeg: { x: SEAT + 42 } },
  keys: EIGHTHS.map((eighth) => {
    const angle = (eighth / 4) * Math.PI;
    return {
      at: eighth / 8,
      nearLeg: {
        thigh: -9,
        shin: 63 - 4 * Math.cos(angle),
        foot: 2 + 26 * Math.sin(angle),
      },
    };
  }),
  tint: { region: 'ankle', legs: 'near' },
  signs: [{ kind: 'turn', at: [SEAT + 85, -16], radius: 13, from: -150, to: 130 }],
});

/** Heels stay, the forefeet tap in turn, two taps a second. */
export const footTap: SideMotion = {
  cycle: 2000,
  faces: 'right',
  scene: atTheDesk,
  rest: { ...sitting, nod: 6 },
  keys: EIGHTHS.map((eighth) => {
    const tap = (up: boolean, x: number): FootPose => ({ x, pitch: up ? -26 : 0 });
    return {
      at: eighth / 8,
      nod: eighth % 2 ? 4 : 8,
      sign: 1 - Math.abs(eighth - 4) / 4,
      nearLeg: tap(eighth % 2 === 0, SEAT + 50),
      farLeg: tap(eighth % 2 === 1, SEAT + 60),
    };
  }),
  tint: { region: 'shin', legs: 'both' },
  signs: [{ kind: 'note', at: [SEAT + 84, -30] }],
};
