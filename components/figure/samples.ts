import type { Motion } from '@/core/motion';
import type { Ms } from '@/core/time';
import { distance } from './geometry';
import { type Frame, solve } from './rig';

/**
 * A motion that plays `once` has faded out at this part of its cycle; unseen it returns to its beginning, where it fades in.
 * So every cycle begins visible, also for a figure that is paused at 0. moves.css fades at the same moments.
 */
const GONE = 0.96;

export type Sample = Readonly<{ at: number; frame: Frame }>;

/** The body at moments of a cycle, close enough for straight lines between them; the first is again the last. */
export function samples(motion: Motion): readonly Sample[] {
  // Twelve points make a circle round, and five a second any arc smooth.
  const count = Math.max(24, 12 * (motion.turns ?? 0), Math.ceil(motion.cycle / 200));
  const played = Array.from({ length: count + 1 }, (_, i) => ({
    at: (i / count) * (motion.once ? GONE : 1),
    frame: solve(motion, i / count),
  }));
  if (!motion.once) return played;
  const frame = solve(motion, 0);
  return [...played, { at: GONE + 0.001, frame }, { at: 1, frame }];
}

/** The body after `elapsed` ms of a motion. */
export function frameAt(motion: Motion, elapsed: Ms): Frame {
  const moment = (elapsed % motion.cycle) / motion.cycle;
  if (!motion.once) return solve(motion, moment);
  return solve(motion, moment > GONE ? 0 : moment / GONE);
}

/** In units; a tint that comes counts like a limb that moves. */
const apart = (a: Frame, b: Frame): number =>
  40 * Math.abs(a.effort - b.effort) +
  distance(a.spine.chest.at, b.spine.chest.at) +
  distance(a.spine.head.at, b.spine.head.at) +
  (['near', 'far'] as const).reduce(
    (sum, side) =>
      sum +
      distance(a[side].leg.foot.at, b[side].leg.foot.at) +
      distance(a[side].leg.toe.at, b[side].leg.toe.at) +
      distance(a[side].arm.palm, b[side].arm.palm),
    0,
  );

/** The beginning of a motion and the moment that differs from it most: what two still pictures should show. */
export function extremes(motion: Motion): readonly [Frame, Frame] {
  const first = solve(motion, 0);
  const furthest = samples(motion).reduce(
    (best, { frame }) => (apart(first, frame) > apart(first, best) ? frame : best),
    first,
  );
  return [first, furthest];
}
