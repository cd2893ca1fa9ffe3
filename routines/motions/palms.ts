import type { SideMotion } from '@/core/motion';
import type { HandPose } from '@/core/pose';
import { atTheDesk, hold, SEAT, sitting } from './poses';

/** Where two palms meet in front of the chest, and which way they point. */
const CHEST = [SEAT + 38, -104] as const;
const POINTING = (-58 * Math.PI) / 180;

/** A palm at the chest, so many units further along the other one. */
const palm = (along: number): HandPose => ({
  at: [CHEST[0] + along * Math.cos(POINTING), CHEST[1] + along * Math.sin(POINTING)],
  wrist: -38,
});

/** Palms together in front of the chest, rubbing quickly. */
export const warmHands: SideMotion = {
  cycle: 700,
  faces: 'right',
  scene: atTheDesk,
  rest: { ...sitting, nod: 12, effort: 0.6 },
  keys: [
    { at: 0, nearHand: palm(5), farHand: palm(-4), sign: 0.4 },
    { at: 0.5, nearHand: palm(-5), farHand: palm(6), sign: 1 },
  ],
  tint: { region: 'hands', legs: 'both' },
  signs: [{ kind: 'warmth', at: [CHEST[0] + 8, CHEST[1] - 16] }],
};

const PUMP = SEAT + 57;
const spread = [0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** One hand on the pump, a drop on the other palm; then the palms spread it between them. */
export const lotion: SideMotion = {
  cycle: 6000,
  faces: 'right',
  scene: { chair: SEAT, desk: SEAT + 40, bottle: PUMP },
  rest: {
    ...sitting,
    lean: 4,
    nod: 14,
    nearHand: { at: [PUMP - 13, -91], wrist: -2 },
    farHand: { at: [PUMP, -115], wrist: 48 },
  },
  once: true,
  keys: [
    { at: 0, sign: 0.3 },
    { at: 0.06, sign: 0.3 },
    ...hold([0.24, 0.28], { sign: 1 }),
    ...spread.map((at, i) => ({
      at,
      sign: 1,
      nearHand: palm(i % 2 ? -4 : 4),
      farHand: palm(i % 2 ? 5 : -3),
    })),
  ],
  signs: [{ kind: 'drop', at: [PUMP - 9.5, -105], falls: 9 }],
};
