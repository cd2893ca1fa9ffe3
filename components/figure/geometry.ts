import type { Point } from '@/core/pose';

const RADIAN = Math.PI / 180;

/** The point `length` units from `from` in direction `turn` (degrees, 0 right, 90 down). */
export function step(from: Point, turn: number, length: number): Point {
  return [from[0] + Math.cos(turn * RADIAN) * length, from[1] + Math.sin(turn * RADIAN) * length];
}

/** `point` turned about the origin by `turn` degrees, clockwise as seen. */
export function rotate([x, y]: Point, turn: number): Point {
  const cos = Math.cos(turn * RADIAN);
  const sin = Math.sin(turn * RADIAN);
  return [x * cos - y * sin, x * sin + y * cos];
}

/** Direction from one point to another, in degrees. */
export function heading(from: Point, to: Point): number {
  return Math.atan2(to[1] - from[1], to[0] - from[0]) / RADIAN;
}

export function distance(from: Point, to: Point): number {
  return Math.hypot(to[0] - from[0], to[1] - from[1]);
}

/**
 * Two-bone reach: the directions, in degrees, of the bones `upper` and `lower` that lead from `root` to `aim`, or as far
 * towards it as they go. `bend` says to which side the joint between them points: 1 clockwise, -1 the other way.
 */
export function reach(
  root: Point,
  aim: Point,
  upper: number,
  lower: number,
  bend: 1 | -1,
): readonly [number, number] {
  const far = Math.min(
    upper + lower - 1e-6,
    Math.max(Math.abs(upper - lower) + 1e-6, distance(root, aim)),
  );
  const corner =
    Math.acos((upper * upper + far * far - lower * lower) / (2 * upper * far)) / RADIAN;
  const first = heading(root, aim) + bend * corner;
  return [first, heading(step(root, first, upper), step(root, heading(root, aim), far))];
}
