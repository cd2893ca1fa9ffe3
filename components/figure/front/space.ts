import type { Point } from '@/core/pose';
import { distance, heading } from '../geometry';
import type { Place } from '../place';

/** x and y of the drawing, z towards us. */
export type Vector = readonly [x: number, y: number, z: number];

/** We look a little from above: what is nearer is drawn lower. So a thigh that points at us still has a length. */
const FALL = 0.22;

export const flat = ([x, y, z]: Vector): Point => [x, y + FALL * z];

const plus = (a: Vector, b: Vector, times = 1): Vector => [
  a[0] + b[0] * times,
  a[1] + b[1] * times,
  a[2] + b[2] * times,
];
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const unit = (a: Vector): Vector => {
  const length = Math.max(1e-6, Math.sqrt(dot(a, a)));
  return [a[0] / length, a[1] / length, a[2] / length];
};

/**
 * Two-bone reach in space: the joint and the end of the bones `upper` and `lower` that lead from `root` to `aim`, or as far
 * towards it as they go. The joint points as nearly as it can in the direction `pole`.
 */
export function fold(
  root: Vector,
  aim: Vector,
  [upper, lower]: readonly [upper: number, lower: number],
  pole: Vector,
): readonly [joint: Vector, end: Vector] {
  const way = plus(aim, root, -1);
  const along = unit(way);
  const far = Math.min(
    upper + lower - 1e-6,
    Math.max(Math.abs(upper - lower) + 1e-6, Math.sqrt(dot(way, way))),
  );
  const forth = (upper * upper + far * far - lower * lower) / (2 * far);
  const out = unit(plus(pole, along, -dot(pole, along)));
  const joint = plus(plus(root, along, forth), out, Math.sqrt(upper * upper - forth * forth));
  return [joint, plus(root, along, far)];
}

/** A bone as it is drawn: foreshortened as far as it points to us. */
export function bone(from: Vector, to: Vector, length: number): Place {
  const [a, b] = [flat(from), flat(to)];
  return { at: a, turn: heading(a, b), stretch: distance(a, b) / length };
}
