import type { Motion } from '@/core/motion';
import type { Ms } from '@/core/time';

/**
 * A motion that plays `once` has faded out at this part of its cycle; unseen it returns to its beginning, where it fades in.
 * So every cycle begins visible, also for a figure that is paused at 0. moves.css fades at the same moments.
 */
const GONE = 0.96;

/** `at`: part of the cycle that has passed; `moment`: how far the motion is by then. */
export type Sample = Readonly<{ at: number; moment: number }>;

/** Moments of a cycle, close enough for straight lines between them; the first is again the last. */
export function samples(motion: Motion): readonly Sample[] {
  const turns = 'turns' in motion ? (motion.turns ?? 0) : 0;
  // Twelve points make a circle round, and five a second any arc smooth.
  const count = Math.max(24, 12 * turns, Math.ceil(motion.cycle / 200));
  const played = Array.from({ length: count + 1 }, (_, i) => ({
    at: (i / count) * (motion.once ? GONE : 1),
    moment: i / count,
  }));
  if (!motion.once) return played;
  return [...played, { at: GONE + 0.001, moment: 0 }, { at: 1, moment: 0 }];
}

/** How far a motion is, 0 to 1, after `elapsed` ms. */
export function momentAt(motion: Motion, elapsed: Ms): number {
  const part = (elapsed % motion.cycle) / motion.cycle;
  if (!motion.once) return part;
  return part > GONE ? 0 : part / GONE;
}
