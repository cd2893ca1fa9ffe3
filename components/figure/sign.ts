import type { Point } from '@/core/pose';
import type { Sign } from '@/core/sign';
import { heading, step } from './geometry';
import type { Place } from './place';

type Shown = Readonly<{ place: Place; opacity: number }>;

/**
 * Where a sign is and how strong when it has come so far, 0 to 1: straight arrows slide in, a ring grows, a drop forms, falls
 * and is gone, the rest rises.
 */
export function shown(sign: Sign, come: number): Shown {
  const { at } = sign;
  switch (sign.kind) {
    case 'arrow':
      return still(step(at, heading(at, sign.to), 8 * (come - 1)), come);
    case 'turn':
      return still(at, come);
    case 'breath':
      return scaled(at, 0.6 + 0.4 * come, 1);
    case 'drop':
      return scaled(
        [at[0], at[1] + sign.falls * come ** 2],
        Math.min(1, 0.4 + 3 * come),
        Math.min(1, 10 * (1 - come)),
      );
    case 'wobble':
      return still(at, 0.3 + 0.7 * come);
    case 'note':
    case 'warmth':
      return still([at[0], at[1] - 5 * come], 0.4 + 0.6 * come);
    case 'says':
      return still(at, 1);
  }
}

const scaled = (at: Point, scale: number, opacity: number): Shown => ({
  place: { at, turn: 0, stretch: scale, swell: scale },
  opacity,
});
const still = (at: Point, opacity: number): Shown => scaled(at, 1, opacity);

/** How long a sign takes to come and to go at the ends of its own part of the cycle. */
const FADE = 0.03;

function within({ during: [from, to] = [0, 1] }: Sign, moment: number): number {
  const came = from === 0 ? 1 : (moment - from) / FADE;
  const left = to === 1 ? 1 : (to - moment) / FADE;
  return Math.max(0, Math.min(1, came, left));
}

/** A sign at a moment, 0 to 1, that has come so far by the pose; out of its own part of the cycle it is not there. */
export function shownAt(sign: Sign, come: number, moment: number): Shown {
  const there = within(sign, moment);
  return {
    place: shown(sign, come * there).place,
    opacity: shown(sign, come).opacity * there,
  };
}

/** Between which x a sign stays, in units. */
export function breadth(sign: Sign): readonly [from: number, to: number] {
  const by = 'radius' in sign ? sign.radius : 8;
  const xs = [sign.at[0], sign.kind === 'arrow' ? sign.to[0] : sign.at[0]];
  return [Math.min(...xs) - by, Math.max(...xs) + by];
}
