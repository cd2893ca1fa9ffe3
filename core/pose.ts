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
 * down, forward above 0, and `bend` of the elbow, in degrees. `wrist` bends the hand, in degrees. Or on the other person of a
 * pair (`partner`), measured as on one's own leg; the foot's `along` goes from 0 (heel) to 1 (toes), its sole is `off` 8.
 */
export type HandPose = Readonly<{ wrist?: number }> &
  (
    | Readonly<{ on: 'thigh' | 'shin'; leg?: Side; along: number; off: number; circle?: number }>
    | Readonly<{
        partner: 'hip' | 'thigh' | 'shin' | 'foot';
        along: number;
        off: number;
        circle?: number;
      }>
    | Readonly<{ at: Point; circle?: number }>
    | Readonly<{ swing: number; bend: number }>
  );

/**
 * `lean`, `round` (of the back) and `nod` (of the head) in degrees, forward above 0; `shrug`, `forth` (of the
 * shoulders: up and forward) and `breath` in units.
 * `effort`: how strongly the tint shows, 0 to 1; fully where it is left out. `scan`: where a tint that travels is, 0 at the
 * foot, 1 at the hip. `sign`: how far the signs have come, 0 to 1; all the way where it is left out.
 */
export type Pose = Readonly<{
  hip: Point;
  lean: number;
  round: number;
  nod: number;
  shrug?: number;
  forth?: number;
  breath?: number;
  effort?: number;
  scan?: number;
  sign?: number;
  nearLeg: LegPose;
  farLeg: LegPose;
  nearHand: HandPose;
  farHand: HandPose;
}>;

/** A pose at a moment of the cycle, 0 to 1; what it leaves out is as in the motion's `rest`. */
export type KeyOf<P> = Readonly<{ at: number }> & Partial<P>;
export type Key = KeyOf<Pose>;
