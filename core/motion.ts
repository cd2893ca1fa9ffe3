import type { Ms } from '@/core/time';

/** Units of the drawing: a standing person is about 200 high, the floor is y = 0, up is negative. */
export type Point = readonly [x: number, y: number];

/** The near leg is the person's right when they face right, their left when they face left. */
export type Facing = 'left' | 'right';
export type Side = 'near' | 'far';

/**
 * A foot that stands or is lifted. `x`: the ankle's place when the sole is flat; `lift`: how far the sole is off the floor;
 * `pitch` in degrees: above 0 the heel rises about the ball, below 0 the toes rise about the heel.
 */
export type FootPose = Readonly<{ x: number; lift?: number; pitch?: number }>;

/** A leg that hangs or swings freely, in degrees: 0 points forward, 90 down. */
export type SwingPose = Readonly<{ thigh: number; shin: number; foot: number }>;
export type LegPose = FootPose | SwingPose;

/**
 * Where a palm is. On a leg: `along` 0 (upper joint) to 1 (lower joint), `off` in units from the bone, front below 0, and
 * `circle` the radius of the circles it makes. Or at a point of the room. Or hanging: `swing` of the upper arm from straight
 * down, forward above 0, and `bend` of the elbow, in degrees. `wrist` bends the hand, in degrees.
 */
export type HandPose = Readonly<{ wrist?: number }> &
  (
    | Readonly<{ on: 'thigh' | 'shin'; leg?: Side; along: number; off: number; circle?: number }>
    | Readonly<{ at: Point }>
    | Readonly<{ swing: number; bend: number }>
  );

/**
 * `lean`, `round` (of the back) and `nod` (of the head) in degrees, forward above 0; `shrug` and `breath` in units.
 * `effort`: how strongly the tint shows, 0 to 1; fully where it is left out.
 */
export type Pose = Readonly<{
  hip: Point;
  lean: number;
  round: number;
  nod: number;
  shrug?: number;
  breath?: number;
  effort?: number;
  nearLeg: LegPose;
  farLeg: LegPose;
  nearHand: HandPose;
  farHand: HandPose;
}>;

/** A pose at a moment of the cycle, 0 to 1; what it leaves out is as in the motion's `rest`. */
export type Key = Readonly<{ at: number }> & Partial<Pose>;

/** `seat` is all that one sits on, thigh and buttock; `shin` its muscle in front. */
export type Region = 'ankle' | 'calf' | 'knee' | 'seat' | 'shin' | 'thigh' | 'whole-leg';

/** The part at work. `scan` lets the colour travel from foot to hip instead of staying. */
export type Tint = Readonly<{ region: Region; legs: 'near' | 'both'; scan?: boolean }>;

/** What stands in the room, by its place on the floor; `stride` is how far the floor passes in a cycle. */
export type Scene = Readonly<{ chair?: number; desk?: number; stride?: number }>;

export type Motion = Readonly<{
  cycle: Ms;
  faces: Facing;
  scene: Scene;
  rest: Pose;
  keys: readonly Key[];
  /** Circles a massaging hand makes in a cycle. */
  turns?: number;
  /** Plays forward only and fades over to its beginning, where going back would teach the wrong move. */
  once?: boolean;
  tint?: Tint;
}>;
