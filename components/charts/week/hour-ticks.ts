import { HOUR, type Ms } from '@/core/time';

const STEPS = [1, 2, 3, 4, 6] as const;
/** More lines than that are noise. */
const MOST = 4;
/** A bar of a few minutes must not look like a day. */
const LEAST = 4 * HOUR;

/** Whole hours from 0 to above the longest of some times, evenly apart; in ms. */
export function hourTicks(longest: Ms): readonly Ms[] {
  const reach = Math.max(LEAST, longest);
  const step = (STEPS.find((hours) => reach <= MOST * hours * HOUR) ?? 8) * HOUR;
  return Array.from({ length: Math.ceil(reach / step) + 1 }, (_, n) => n * step);
}
