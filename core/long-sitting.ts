import type { Totals } from '@/core/day-totals';
import { HOUR } from '@/core/time';

/** The steps in which a year shows the time sat in stretches over 60 min: none, under 2 h, 2 to 4 h, 4 h and more. */
export type LongLevel = 0 | 1 | 2 | 3;

/** Where the third and the fourth step begin. */
export const LONG_STEPS = [2 * HOUR, 4 * HOUR] as const;

/**
 * How much of a day was sat in stretches over 60 min. The time and not its share: sitting is a dose, and an hour of it does not
 * become less by more sitting around it.
 */
export function longLevel({ sat }: Totals): LongLevel {
  const [third, fourth] = LONG_STEPS;
  if (sat.long === 0) return 0;
  if (sat.long < third) return 1;
  return sat.long < fourth ? 2 : 3;
}
