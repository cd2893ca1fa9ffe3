import type { Motion, Tint } from '@/core/motion';
import type { Point } from '@/core/pose';
import { curled, solveToes } from './foot/rig';
import { lookFront } from './front/rig';
import { solvePair } from './pair/solve';
import { nameOf, places, type Who } from './parts';
import type { Place } from './place';
import { type Frame, solve } from './rig';
import { shownAt } from './sign';
import { scanned } from './tint';

/**
 * What a picture shows at a moment, alike for every view: its rigid parts and what comes and goes, both by the class of
 * the group that keyframes move, and the points by which one tells that the body has moved.
 */
export type Look = Readonly<{
  places: Readonly<Record<string, Place>>;
  fades: Readonly<Record<string, number>>;
  marks: readonly Point[];
}>;

/** @param moment 0 to 1 of the motion */
export function look(motion: Motion, moment: number): Look {
  const { come = 1, places, fades, marks } = body(motion, moment);
  // Where the cycle closes, what shows is what shows at its beginning.
  const now = motion.once ? moment : moment % 1;
  const signs = (motion.signs ?? []).map((sign) => shownAt(sign, come, now));
  return {
    places: { ...places, ...Object.fromEntries(signs.map(({ place }, i) => [`sign-${i}`, place])) },
    fades: {
      ...fades,
      ...Object.fromEntries(signs.map((sign, i) => [`shown-${i}`, sign.opacity])),
    },
    marks: [...marks, ...signs.map(({ place }) => rim(place))],
  };
}

/** A point of a sign that shows it move and grow. */
const rim = ({ at, stretch = 1 }: Place): Point => [at[0], at[1] - 30 * stretch];

/** The same without the signs, and how far they have come where the poses say so. */
type Body = Look & Readonly<{ come?: number }>;

function body(motion: Motion, moment: number): Body {
  switch (motion.view) {
    case 'front':
      return lookFront(motion, moment);
    case 'foot': {
      const toes = solveToes(motion, moment);
      return {
        places: toes,
        fades: { curl: curled(motion, moment) },
        marks: Object.values(toes).map(({ at }) => at),
      };
    }
    case undefined: {
      const frame = solve(motion, moment);
      return { ...lookSide(frame, motion.tint), come: frame.sign };
    }
    case 'pair': {
      const { receiver, giver } = solvePair(motion, moment);
      const [one, other] = [
        lookSide(receiver, motion.tint, 'receiver'),
        lookSide(giver, undefined, 'giver'),
      ];
      return {
        places: { ...one.places, ...other.places },
        fades: { ...one.fades, ...other.fades },
        marks: [...one.marks, ...other.marks],
        come: receiver.sign,
      };
    }
    default:
      return motion satisfies never;
  }
}

/** A body that is seen from the side, its parts by their own names. */
function lookSide(frame: Frame, tint: Tint | undefined, who?: Who): Look {
  const { spine, near, far, effort, scan } = frame;
  const limbs = [near, far].flatMap(({ leg, arm }) => [leg.foot.at, leg.toe.at, arm.palm]);
  const travelling = {
    'scan-shin': scanned('shin', scan),
    'scan-thigh': scanned('thigh', scan),
  };
  const named = <T>(parts: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(parts).map(([part, what]) => [nameOf(part, who), what]));
  return {
    places: named(places(frame)),
    fades: named({ effort, ...(tint?.scan && travelling) }),
    marks: [spine.chest.at, spine.head.at, ...limbs],
  };
}
