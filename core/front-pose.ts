/** A place of a limb's end: `out` to its own side, `up`, and `ahead` towards us. */
type Spot = Readonly<{ out: number; up: number; ahead: number }>;

/** From the shoulder to the palm, at rest; `wrist` bends the hand outwards, in degrees. */
export type FrontHand = Spot & Readonly<{ wrist?: number }>;

/**
 * A person who faces us: left and right are theirs, so left is on the right of the picture. The middle of the hips is at
 * `x`, `up` above the floor and `ahead` of the ankles; feet stand flat, `out` from the middle of the room. In degrees, to
 * their left above 0: `lean` of the torso, `nod` of the head, and `tilt` of the pelvis, which lifts its left side.
 */
export type FrontPose = Readonly<{
  hip: Readonly<{ x: number; up: number; ahead: number }>;
  tilt: number;
  lean: number;
  nod: number;
  leftHand: FrontHand;
  rightHand: FrontHand;
  leftFoot: number;
  rightFoot: number;
  leftEffort?: number;
  rightEffort?: number;
}>;
