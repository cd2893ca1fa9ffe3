import type { FrontHand, FrontPose } from '@/core/front-pose';
import type { FrontMotion } from '@/core/motion';
import type { Facing } from '@/core/pose';
import { BONE, FOOT } from '../body';
import { rotate, step } from '../geometry';
import type { Look } from '../look';
import { type Place, type ReadOf, reader } from '../place';
import { bone, flat, fold, type Vector } from './space';

/** Half the distance between the hips' and between the shoulders' joints; how high on the chest the latter are. */
const HIPS = 8.6;
const SHOULDERS = { apart: 18.6, up: 10.8 };

const SPINE = ['pelvis', 'belly', 'chest', 'head'] as const;
const LIMBS = ['shoulder', 'upper', 'elbow', 'fore', 'hand', 'thumb'] as const;
const LEG = ['thigh', 'knee', 'shin', 'foot'] as const;
export const SIDES = ['left', 'right'] as const satisfies readonly Facing[];

export type SpinePart = (typeof SPINE)[number];
export type LimbPart = (typeof LIMBS)[number] | (typeof LEG)[number];
type Limbs = Readonly<Record<LimbPart, Place>> & Readonly<{ wrist: Vector; aim: Vector }>;

export type FrontFrame = Readonly<{
  spine: Readonly<Record<SpinePart, Place>>;
  left: Limbs;
  right: Limbs;
  effort: Readonly<Record<Facing, number>>;
}>;

/** Where every part of a person who faces us is at a moment of the motion, 0 to 1. */
export function solveFront(motion: FrontMotion, moment: number): FrontFrame {
  const read = reader<FrontPose>(motion, moment);
  const depth = read((pose) => pose.hip.ahead);
  const hip: Vector = [read((pose) => pose.hip.x), -read((pose) => pose.hip.up), depth];
  const up = read((pose) => pose.lean) - 90;
  const tilt = -read((pose) => pose.tilt);
  const pelvis = { at: flat(hip), turn: tilt - 90 };
  // The pelvis tilts about its joints, and the spine starts upright from there.
  const belly = { at: step(pelvis.at, pelvis.turn, BONE.pelvis), turn: (up + pelvis.turn) / 2 };
  const chest = { at: step(belly.at, belly.turn, BONE.belly), turn: up };
  const head = { at: step(chest.at, up, BONE.chest), turn: read((pose) => pose.nod) };

  const limbs = (side: Facing): Limbs => {
    const out = side === 'left' ? 1 : -1;
    const [hx, hy] = rotate([out * HIPS, 0], tilt);
    const joint: Vector = [hip[0] + hx, hip[1] + hy, depth];
    const [sx, sy] = step(step(chest.at, up, SHOULDERS.up), up + 90, out * SHOULDERS.apart);
    // The spine is solved in the drawing; back into the room with it.
    const shoulder: Vector = [sx, sy - flat([0, 0, depth])[1], depth];
    return {
      ...legOf(joint, [out * read((pose) => pose[`${side}Foot`]), -FOOT.depth, 0], out),
      ...armOf(read, (pose) => pose[`${side}Hand`], shoulder, out),
    };
  };
  return {
    spine: { pelvis, belly, chest, head },
    left: limbs('left'),
    right: limbs('right'),
    effort: {
      left: read((pose) => pose.leftEffort ?? 1),
      right: read((pose) => pose.rightEffort ?? 1),
    },
  };
}

/** Knees point forward and, like the feet, a little outwards. */
function legOf(hip: Vector, ankle: Vector, out: number): Pick<Limbs, (typeof LEG)[number]> {
  const [knee, end] = fold(hip, ankle, [BONE.thigh, BONE.shin], [out * 0.2, 0, 1]);
  return {
    thigh: bone(hip, knee, BONE.thigh),
    knee: { at: flat(knee), turn: 0 },
    shin: bone(knee, end, BONE.shin),
    foot: { at: flat(end), turn: 0 },
  };
}

/** Elbows point outwards, down and a little back, as far as the hand lets them. */
function armOf(
  read: ReadOf<FrontPose>,
  pick: (pose: FrontPose) => FrontHand,
  shoulder: Vector,
  out: number,
): Omit<Limbs, (typeof LEG)[number]> {
  const hand = (part: keyof FrontHand) => read((pose) => pick(pose)[part] ?? 0);
  const aim: Vector = [
    shoulder[0] + out * hand('out'),
    shoulder[1] - hand('up'),
    shoulder[2] + hand('ahead'),
  ];
  const [elbow, wrist] = fold(shoulder, aim, [BONE.upper, BONE.fore], [0.8 * out, 0.8, -0.4]);
  const fore = bone(elbow, wrist, BONE.fore);
  const turn = fore.turn + out * hand('wrist');
  // A hand turns over on its way up, so that the thumb shows on the inside, high and low.
  const thumb = Math.max(-1, Math.min(1, 0.3 - 1.4 * Math.sin((turn * Math.PI) / 180)));
  return {
    shoulder: { at: flat(shoulder), turn: 0 },
    upper: bone(shoulder, elbow, BONE.upper),
    elbow: { at: flat(elbow), turn: 0 },
    fore,
    hand: { at: flat(wrist), turn, swell: out },
    thumb: { at: flat(wrist), turn, swell: out * thumb },
    wrist,
    aim,
  };
}

/** The parts by the names of the groups that they move, and which tints come and go. */
export function lookFront(motion: FrontMotion, moment: number): Look {
  const frame = solveFront(motion, moment);
  const limbs = SIDES.flatMap((side) =>
    [...LIMBS, ...LEG].map((part) => [`${side}-${part}`, frame[side][part]] as const),
  );
  const { spine, left, right, effort } = frame;
  return {
    places: { ...spine, ...Object.fromEntries(limbs) },
    fades: { 'left-effort': effort.left, 'right-effort': effort.right },
    marks: [spine.pelvis.at, spine.head.at, left.hand.at, right.hand.at],
  };
}
