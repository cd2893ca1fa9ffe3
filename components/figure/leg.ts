import type { FootPose, LegPose, Point, SwingPose } from '@/core/pose';
import { BONE, FOOT } from './body';
import { reach, rotate, step } from './geometry';
import type { Place, Read } from './place';

export type Leg = Readonly<{ thigh: Place; shin: Place; foot: Place; toe: Place }>;

const isSwing = (pose: LegPose): pose is SwingPose => 'thigh' in pose;

/** A leg at a moment: reaching for where its foot stands, or swinging by its angles. */
export function solveLeg(read: Read, side: 'nearLeg' | 'farLeg'): Leg {
  const hip: Point = [read((pose) => pose.hip[0]), read((pose) => pose.hip[1])];
  const swing = (bone: keyof SwingPose) =>
    read((pose) => {
      const leg = pose[side];
      return isSwing(leg) ? leg[bone] : Number.NaN;
    });
  const thigh = swing('thigh');
  if (!Number.isNaN(thigh))
    return hang(hip, thigh, swing('shin'), { turn: swing('foot'), toe: swing('foot') });
  const foot = (part: keyof FootPose) =>
    read((pose) => {
      const leg = pose[side];
      return isSwing(leg) ? Number.NaN : (leg[part] ?? 0);
    });
  return stand(hip, { x: foot('x'), lift: foot('lift'), pitch: foot('pitch') });
}

function stand(hip: Point, foot: Required<FootPose>): Leg {
  // The sole turns about the ball when the heel rises, about the heel when the toes do.
  const pivot = foot.pitch > 0 ? FOOT.ball : FOOT.heel;
  const [dx, dy] = rotate([-pivot, -FOOT.depth], foot.pitch);
  const ankle: Point = [foot.x + pivot + dx, dy - foot.lift];
  const [thigh, shin] = reach(hip, ankle, BONE.thigh, BONE.shin, -1);
  // On tiptoe the toes stay flat; in the air they follow the foot.
  const flat = Math.max(0, foot.pitch) * Math.max(0, 1 - foot.lift / 4);
  return hang(hip, thigh, shin, { turn: foot.pitch, toe: foot.pitch - flat });
}

function hang(
  hip: Point,
  thigh: number,
  shin: number,
  sole: Readonly<{ turn: number; toe: number }>,
): Leg {
  const knee = step(hip, thigh, BONE.thigh);
  const ankle = step(knee, shin, BONE.shin);
  const [dx, dy] = rotate([FOOT.ball, FOOT.depth], sole.turn);
  return {
    thigh: { at: hip, turn: thigh },
    shin: { at: knee, turn: shin },
    foot: { at: ankle, turn: sole.turn },
    toe: { at: [ankle[0] + dx, ankle[1] + dy], turn: sole.toe },
  };
}
