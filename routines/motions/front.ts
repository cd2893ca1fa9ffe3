import type { FrontHand, FrontPose } from '@/core/front-pose';
import type { FrontMotion } from '@/core/motion';
import { hold } from './poses';

const hanging: FrontHand = { out: 6, up: -61, ahead: 3 };
const inLap: FrontHand = { out: -5, up: -42, ahead: 34 };

const standing: FrontPose = {
  hip: { x: 0, up: 99.6, ahead: 0 },
  tilt: 0,
  lean: 0,
  nod: 0,
  leftHand: hanging,
  rightHand: hanging,
  leftFoot: 14,
  rightFoot: 14,
};

const sitting: FrontPose = {
  ...standing,
  hip: { x: 0, up: 54, ahead: -46 },
  leftHand: inLap,
  rightHand: inLap,
  leftFoot: 15,
  rightFoot: 15,
};

const hands = (hand: FrontHand) => ({ leftHand: hand, rightHand: hand });

const SWAY = 12;

/** The weight over one foot: that side carries and is warm, the other sinks a little. */
const over = (side: 'left' | 'right'): Partial<FrontPose> => {
  const left = side === 'left' ? 1 : -1;
  return {
    hip: { x: left * SWAY, up: 98.6, ahead: 0 },
    tilt: left * 3,
    lean: left * -2,
    leftEffort: side === 'left' ? 1 : 0,
    rightEffort: side === 'right' ? 1 : 0,
  };
};

/** Two seconds from foot to foot. */
export const weightShift: FrontMotion = {
  view: 'front',
  cycle: 4000,
  seated: false,
  rest: standing,
  keys: [...hold([0, 0.08], over('left')), ...hold([0.5, 0.58], over('right'))],
  tint: 'leg',
  signs: [
    { kind: 'arrow', at: [-50, -104], to: [-73, -104], during: [0, 0.5] },
    { kind: 'arrow', at: [50, -104], to: [73, -104], during: [0.5, 1] },
  ],
};

/** Up before the body, then wide open and down. */
export const armReach: FrontMotion = {
  view: 'front',
  cycle: 5000,
  tall: true,
  seated: true,
  rest: sitting,
  keys: [
    { at: 0 },
    { at: 0.16, ...hands({ out: 15, up: 16, ahead: 26 }) },
    ...hold([0.36, 0.44], hands({ out: 6, up: 61, ahead: 6 })),
    { at: 0.62, ...hands({ out: 58, up: 14, ahead: 8 }) },
    { at: 0.8, ...hands({ out: 38, up: -44, ahead: 10 }) },
  ],
  tint: 'shoulder',
  signs: [
    { kind: 'arrow', at: [60, -118], to: [60, -150], during: [0, 0.4] },
    { kind: 'arrow', at: [-60, -118], to: [-60, -150], during: [0, 0.4] },
    { kind: 'arrow', at: [38, -190], to: [71, -152], bow: -8, during: [0.4, 1] },
    { kind: 'arrow', at: [-38, -190], to: [-71, -152], bow: 8, during: [0.4, 1] },
  ],
};
