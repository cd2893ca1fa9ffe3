import type { Motion, PairMotion, SideMotion } from '@/core/motion';
import { extremes } from './extremes';
import { moved } from './pair/bodies';
import { solvePair } from './pair/solve';
import { type Frame, solve } from './rig';
import { breadth } from './sign';

const HEIGHT = 220;
const TOP = -206;

/** The widths of the picture that moves, of one still and of each of two: two people need more than one. */
const WIDTHS = {
  one: { moving: 228, single: 150, double: 150 },
  two: { moving: 244, single: 244, double: 210 },
} as const;

const viewBox = (middle: number, width: number): string =>
  `${middle - width / 2} ${TOP} ${width} ${HEIGHT}`;

const mirrored = (motion: SideMotion | PairMotion, x: number): number =>
  motion.faces === 'left' ? -x : x;

/** The viewBox of a motion that plays: the same for all of one person, whose room has its middle at 0. */
export const playing = (motion: Motion): string =>
  motion.view === 'pair'
    ? viewBox(mirrored(motion, motion.middle), WIDTHS.two.moving)
    : viewBox(0, WIDTHS.one.moving);

/** How far a body reaches to both sides. */
const extent = ({ spine, near, far }: Frame): readonly number[] => [
  spine.pelvis.at[0] - 26,
  near.leg.foot.at[0] - 12,
  far.leg.foot.at[0] - 12,
  spine.head.at[0] + 18,
  near.arm.palm[0] + 10,
  near.leg.toe.at[0] + 10,
  far.leg.toe.at[0] + 10,
];

/** Where to look: the middle of the person in both pictures, with chair and signs, before the room is mirrored. */
function centre({ scene, signs = [] }: SideMotion, frames: readonly Frame[]): number {
  const xs = [
    ...frames.flatMap(extent),
    ...signs.flatMap(breadth),
    ...(scene.chair === undefined ? [] : [scene.chair - 27]),
  ];
  return (Math.min(...xs) + Math.max(...xs)) / 2;
}

/** Puts the sign for circling in front of the leg, as high as the hand that circles. */
function besideLeg(motion: SideMotion, { near }: Frame): string {
  const x = 23 + Math.max(near.arm.palm[0], near.leg.shin.at[0], near.leg.foot.at[0]);
  return `translate(${mirrored(motion, x)} ${near.arm.palm[1] - 5}) scale(${mirrored(motion, 1)} 1)`;
}

/** The room, without a desk that nobody touches: only its corner would show. */
function inSight(motion: SideMotion, frames: readonly Frame[]): SideMotion {
  const { desk, ...scene } = motion.scene;
  const touched = frames.some(
    ({ near, far }) => Math.max(near.arm.palm[0], far.arm.palm[0]) > (desk ?? 0),
  );
  return touched ? motion : { ...motion, scene };
}

/** Puts it above the hand that circles on somebody else. */
function aboveHand(motion: PairMotion, moment: number): string {
  const [x, y] = moved(motion, solvePair(motion, moment).giver.near.arm.palm);
  return `translate(${mirrored(motion, x)} ${y - 26})`;
}

/** A still picture: the moment, where to look, and where the sign for circling is. */
type Shot = Readonly<{ motion: Motion; moment: number; viewBox: string; circling?: string }>;

/** What one or two stills show, both through one frame. */
export function shots(motion: Motion): Readonly<{ width: number; shots: readonly Shot[] }> {
  const moments = extremes(motion);
  const width =
    WIDTHS[motion.view === 'pair' ? 'two' : 'one'][moments.length > 1 ? 'double' : 'single'];
  const through = (middle: number) => viewBox(middle, width);
  switch (motion.view) {
    case undefined: {
      const frames = moments.map((moment) => solve(motion, moment));
      const box = through(mirrored(motion, centre(motion, frames)));
      const seen = inSight(motion, frames);
      const circles = motion.turns && !motion.signs;
      return {
        width,
        shots: frames.map((frame, i) => ({
          motion: seen,
          moment: moments[i] ?? 0,
          viewBox: box,
          ...(circles && { circling: besideLeg(motion, frame) }),
        })),
      };
    }
    case 'pair': {
      const box = through(mirrored(motion, motion.middle));
      return {
        width,
        shots: moments.map((moment) => ({
          motion,
          moment,
          viewBox: box,
          ...(motion.turns && { circling: aboveHand(motion, moment) }),
        })),
      };
    }
    case 'front':
    case 'foot':
      return { width, shots: moments.map((moment) => ({ motion, moment, viewBox: through(0) })) };
    default:
      return motion satisfies never;
  }
}
