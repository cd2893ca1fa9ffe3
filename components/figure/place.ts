import type { KeyOf, Point, Pose } from '@/core/pose';
import { between } from './track';

/** A rigid part: its joint, its direction in degrees, how much it swells across, and how long it looks (1: as it is). */
export type Place = Readonly<{ at: Point; turn: number; swell?: number; stretch?: number }>;

/** Reads one number of the key poses at a moment. */
export type ReadOf<P> = (pick: (pose: P) => number) => number;
export type Read = ReadOf<Pose>;

type Poses<P> = Readonly<{ rest: P; keys: readonly KeyOf<P>[]; once?: boolean }>;

/** The poses of a motion at a moment, 0 to 1 of the cycle, whatever a pose is in its view. */
export function reader<P>({ rest, keys, once = false }: Poses<P>, moment: number): ReadOf<P> {
  const poses = keys.map((key) => ({ at: key.at, pose: { ...rest, ...key } }));
  return (pick) =>
    between(
      poses.map(({ at, pose }) => ({ at, value: pick(pose) })),
      moment,
      once,
    );
}
