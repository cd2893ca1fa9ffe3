import type { Scene } from '@/core/motion';
import type { Pose } from '@/core/pose';

/** Where the sitter's hip is: thighs level, shins upright, soles on the floor. */
export const SEAT = -36;
const HIP_SITTING = -54;

/** The room of the seated motions; the desk stands clear of the knees, so that no leg hides. */
export const atTheDesk: Scene = { chair: SEAT, desk: 52 };

const handsInLap = {
  nearHand: { on: 'thigh', along: 0.62, off: -10, wrist: 10 },
  farHand: { on: 'thigh', along: 0.72, off: -11, wrist: 10 },
} as const satisfies Partial<Pose>;

/** Sitting upright against the backrest, hands on the thighs. */
export const sitting: Pose = {
  hip: [SEAT, HIP_SITTING],
  lean: -3,
  round: 4,
  nod: 2,
  nearLeg: { x: SEAT + 48 },
  farLeg: { x: SEAT + 56 },
  ...handsInLap,
};

/** Standing upright, arms hanging. */
export const standing: Pose = {
  hip: [2, -101.6],
  lean: 0,
  round: 4,
  nod: 2,
  nearLeg: { x: -2 },
  farLeg: { x: 5 },
  nearHand: { swing: -2, bend: 12 },
  farHand: { swing: 4, bend: 12 },
};

/** A palm on the desk at this place of the room. */
export const onDesk = (x: number) => ({ at: [x, -88], wrist: -14 }) as const;

/** A hand that holds the side of the seat. */
export const onSeat = { at: [SEAT + 14, -42], wrist: 0 } as const;

/** Hold: the same pose at several moments. */
export const hold = <const P extends object>(moments: readonly number[], pose: P) =>
  moments.map((at) => ({ at, ...pose }));
