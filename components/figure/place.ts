import type { Point, Pose } from '@/core/motion';

/** A rigid part: its joint, its direction in degrees, and how much it swells across. */
export type Place = Readonly<{ at: Point; turn: number; swell?: number }>;

/** Reads one number of the key poses at a moment. */
export type Read = (pick: (pose: Pose) => number) => number;
