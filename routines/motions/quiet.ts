import type { SideMotion } from '@/core/motion';
import { hold, SEAT, sitting } from './poses';

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
} as const satisfies Partial<SideMotion>;

export const heelRaise: SideMotion = {
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
export const toeLift: SideMotion = {
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
export const squeeze: SideMotion = {
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
