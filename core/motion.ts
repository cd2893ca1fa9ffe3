import type { FrontPose } from '@/core/front-pose';
import type { Facing, KeyOf, Point, Pose } from '@/core/pose';
import type { Sign } from '@/core/sign';
import type { Ms } from '@/core/time';

/** What every view's motion has. */
type Playing = Readonly<{
  cycle: Ms;
  /** Plays forward only and fades over to its beginning, where going back would teach the wrong move. */
  once?: boolean;
  /** As high as somebody who stands, also where the step is seated: the camera stays away. */
  tall?: true;
  signs?: readonly Sign[];
}>;

/** `P`: what a pose is, seen from there. */
type Posed<P> = Readonly<{ rest: P; keys: readonly KeyOf<P>[] }>;

/** `seat` is all that one sits on, thigh and buttock; `shin` its muscle in front; `hamstring` the back of the thigh. */
export type Region =
  | 'ankle'
  | 'calf'
  | 'foot'
  | 'hamstring'
  | 'hands'
  | 'hip'
  | 'knee'
  | 'seat'
  | 'shin'
  | 'shoulder'
  | 'thigh'
  | 'whole-leg';

/** The part at work, on the near limb or on both. `scan` lets the colour travel along the leg, as the poses say. */
export type Tint = Readonly<{ region: Region; legs: 'near' | 'both'; scan?: boolean }>;

/**
 * What stands in the room, by its place on the floor: a chair, a low stool for who works on somebody's leg, a footstool for
 * legs that are put up, a desk with a laptop or a `bottle` of lotion, a basin. `stride` is how far the floor passes in a cycle.
 */
export type Scene = Readonly<{
  chair?: number;
  stool?: number;
  footstool?: number;
  desk?: number;
  bottle?: number;
  basin?: number;
  stride?: number;
}>;

/** What every motion has that is seen from the side. */
type Sideways = Playing &
  Readonly<{
    faces: Facing;
    scene: Scene;
    /** Circles a hand makes in a cycle. */
    turns?: number;
    tint?: Tint;
  }>;

/** How one body moves, seen from the side. */
export type Body = Posed<Pose>;

/** One person, seen from the side. */
export type SideMotion = Sideways &
  Body &
  Readonly<{
    view?: undefined;
    /** Loose fists instead of open hands. */
    fists?: boolean;
  }>;

/** What is on the feet; shoes, where nothing is said. */
export type Feet = 'socks' | 'bare';

/** A part of the picture once more, larger, in a circle at `at`: `of` what, how many `times` as large. */
export type Lens = Readonly<{ at: Point; of: Point; times: number }>;

/** The hips or thighs seen from behind, in a circle at `at`, where the side view hides what the hands do. */
export type Behind = Readonly<{ at: Point; hands: 'hip' | 'thigh'; sways?: boolean }>;

/**
 * Two people, seen from the side: one gives a massage, one receives it. The motion faces the way the receiver does. The giver
 * has an own room whose origin is at `place` of the common one, turned round with `meets`; so their poses are written like
 * anybody's.
 */
export type PairMotion = Sideways &
  Readonly<{
    view: 'pair';
    receiver: Body;
    giver: Body & Readonly<{ place: number; meets: boolean }>;
    /** Whose body is in front where the two overlap; hands always are. */
    front: 'giver' | 'receiver';
    /** The x in the middle of the picture. */
    middle: number;
    /** The receiver's shoes are off. */
    feet?: Feet;
    lens?: Lens;
    behind?: Behind;
  }>;

/** Seen from the front, for what goes to the left and right. */
export type FrontMotion = Playing &
  Posed<FrontPose> &
  Readonly<{ view: 'front'; seated: boolean; tint: 'leg' | 'shoulder' }>;

/** The toes seen from above through the shoe: how far they are curled and how far spread, 0 to 1. */
export type ToePose = Readonly<{ curl: number; spread: number }>;

export type FootMotion = Playing & Posed<ToePose> & Readonly<{ view: 'foot' }>;

export type Motion = SideMotion | PairMotion | FrontMotion | FootMotion;
