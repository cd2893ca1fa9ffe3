import type { FootMotion, ToePose } from '@/core/motion';
import type { Point } from '@/core/pose';
import { step } from '../geometry';
import { type Place, reader } from '../place';

/** A toe of the right foot from above, pointing up: where it starts, which way, how far it spreads, and its two bones. */
type Toe = Readonly<{
  at: Point;
  turn: number;
  fan: number;
  root: number;
  tip: number;
  width: number;
}>;

/** From the big toe, which is on the left, to the little one. */
export const TOES: readonly Toe[] = [
  { at: [-15.5, -122], turn: -89, fan: -11, root: 17, tip: 20, width: 14.5 },
  { at: [-2.5, -129], turn: -88, fan: -3, root: 19, tip: 13, width: 10.4 },
  { at: [6.8, -126], turn: -87, fan: 4, root: 17, tip: 12, width: 9.6 },
  { at: [15, -120], turn: -86, fan: 9, root: 15, tip: 11, width: 9.2 },
  { at: [21, -112], turn: -84, fan: 12, root: 12, tip: 10, width: 8.8 },
];

/** How long a curled toe looks from above: its root rises to a knuckle, its tip goes under. */
const CURLED = { root: 0.72, tip: 0.25 } as const;

/** The roots, knuckles and tips of the toes at a moment, by the names of the groups that they move. */
export function solveToes(motion: FootMotion, moment: number): Readonly<Record<string, Place>> {
  const read = reader<ToePose>(motion, moment);
  const curl = read((pose) => pose.curl);
  const spread = read((pose) => pose.spread);
  const places = TOES.flatMap(({ at, turn, fan, root }, i) => {
    const way = turn + fan * spread;
    const long = 1 - (1 - CURLED.root) * curl;
    const knuckle = step(at, way, root * long);
    return [
      [`toe-${i}`, { at, turn: way, stretch: long }],
      [`knuckle-${i}`, { at: knuckle, turn: way }],
      [`tip-${i}`, { at: knuckle, turn: way, stretch: 1 - (1 - CURLED.tip) * curl }],
    ] as const;
  });
  return Object.fromEntries(places);
}

/** How far the toes are curled: their knuckles show by it. */
export const curled = (motion: FootMotion, moment: number): number =>
  reader<ToePose>(motion, moment)((pose) => pose.curl);
