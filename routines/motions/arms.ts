import type { SideMotion } from '@/core/motion';
import type { Key, Point } from '@/core/pose';
import type { Sign } from '@/core/sign';
import { atTheDesk, SEAT, sitting } from './poses';

/** Seen from the side, because forward and back do not show from the front. */
const seated = { faces: 'right', scene: { chair: atTheDesk.chair ?? 0 } } as const;

const PEDALS: Point = [SEAT + 42, -98];

/** Fists before the chest, half a turn apart, forward on top. */
export const cycle: SideMotion = {
  ...seated,
  cycle: 1000,
  turns: 1,
  fists: true,
  rest: {
    ...sitting,
    lean: 0,
    nearHand: { at: PEDALS, circle: 17 },
    farHand: { at: [PEDALS[0] + 3, PEDALS[1] - 2], circle: 17 },
  },
  keys: [{ at: 0 }],
  tint: { region: 'shoulder', legs: 'near' },
  signs: [{ kind: 'turn', at: PEDALS, radius: 38, from: -75, to: 75 }],
};

const ROLL = 4.2;

/** One circle of the shoulders in eighths from low: `way` -1 backwards, by way of the front and up, or 1 forwards. */
const roll = (from: number, way: 1 | -1): readonly Key[] =>
  Array.from({ length: 8 }, (_, i) => {
    const angle = (i / 4) * Math.PI;
    return {
      at: from + i / 32,
      shrug: ROLL - ROLL * Math.cos(angle),
      forth: -way * ROLL * Math.sin(angle),
    };
  });

const SHOULDER: Point = [SEAT - 4, -101];
const round = (from: number, to: number, during: readonly [number, number]): Sign => ({
  kind: 'turn',
  at: SHOULDER,
  radius: 23,
  from,
  to,
  during,
});

/** Two slow circles backwards, two forwards. */
export const shoulderRoll: SideMotion = {
  ...seated,
  cycle: 8000,
  rest: sitting,
  keys: [...roll(0, -1), ...roll(0.25, -1), ...roll(0.5, 1), ...roll(0.75, 1)],
  tint: { region: 'shoulder', legs: 'near' },
  signs: [round(-105, -240, [0, 0.5]), round(120, 255, [0.5, 1])],
};
