import type { SideMotion } from '@/core/motion';
import type { Facing } from '@/core/pose';
import { hold, onDesk, standing } from './poses';

/** Side-on to the desk, the heel in front with its toes up, the hip goes back and the back stays flat. */
export const hamstring = (faces: Facing): SideMotion => ({
  cycle: 5000,
  faces,
  scene: { desk: 8 },
  rest: {
    ...standing,
    hip: [-14, -95],
    lean: 26,
    round: -2,
    nod: 16,
    nearLeg: { x: 28, pitch: -26 },
    farLeg: { x: -16 },
    nearHand: { on: 'thigh', along: 0.3, off: -9 },
    farHand: { at: [22, -88], wrist: 0 },
  },
  keys: [{ at: 0, hip: [-6, -97.6], lean: 4, nod: 2 }, ...hold([0.4, 0.75], {})],
  tint: { region: 'hamstring', legs: 'near' },
});

/** Knees come up low, in turn, 0.7 s a step; one hand at the desk. */
export const march: SideMotion = {
  cycle: 1400,
  faces: 'right',
  scene: { desk: 17 },
  rest: { ...standing, hip: [0, -101], lean: 2, nod: 0, farHand: onDesk(26) },
  keys: [
    { at: 0, nearHand: { swing: 6, bend: 20 } },
    {
      at: 0.25,
      hip: [0, -101.6],
      nearLeg: { x: 4, lift: 22, pitch: 14 },
      nearHand: { swing: -16, bend: 16 },
    },
    { at: 0.5, nearHand: { swing: 6, bend: 20 } },
    {
      at: 0.75,
      hip: [0, -101.6],
      farLeg: { x: 9, lift: 22, pitch: 14 },
      nearHand: { swing: 22, bend: 30 },
    },
  ],
  tint: { region: 'thigh', legs: 'both' },
};

/** Close to the desk, both palms on it. */
const atDesk = {
  ...standing,
  hip: [1.5, -101.8],
  lean: 8,
  nearHand: onDesk(23),
  farHand: onDesk(28),
} as const;

/** A second up, a second on tiptoe, two seconds down. */
export const heelRaise: SideMotion = {
  cycle: 4000,
  faces: 'right',
  scene: { desk: 17 },
  rest: atDesk,
  keys: [
    { at: 0, sign: 0 },
    ...hold([0.25, 0.5], {
      hip: [7, -108],
      lean: 15,
      nearLeg: { x: -2, pitch: 42 },
      farLeg: { x: 5, pitch: 42 },
    }),
  ],
  tint: { region: 'calf', legs: 'both' },
  signs: [{ kind: 'arrow', at: [-24, -4], to: [-24, -28] }],
};

/** As if to sit on a high stool: hips back, knees over the feet, heels down. */
export const squat: SideMotion = {
  cycle: 4000,
  faces: 'right',
  scene: { desk: 17 },
  rest: atDesk,
  keys: [{ at: 0 }, ...hold([0.42, 0.56], { hip: [-20, -92.8], lean: 28, round: 0, nod: 10 })],
  tint: { region: 'thigh', legs: 'both' },
};
