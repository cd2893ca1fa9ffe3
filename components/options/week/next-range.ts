import type { Hours } from '@/core/settings';

const DAY = 24 * 60;
/** A break, and an afternoon. */
const GAP = 60;
const LENGTH = 4 * 60;

/** What a day off begins with: the hours of the usual week. */
export const usualRange: Hours = { from: 9 * 60, to: 17 * 60 + 30 };

/** The range that is offered after those a day has; null where its evening has no room. */
export function nextRange(ranges: readonly Hours[]): Hours | null {
  if (ranges.length === 0) return usualRange;
  if (ranges.some(({ from, to }) => to <= from)) return null;
  const from = Math.max(...ranges.map(({ to }) => to)) + GAP;
  // What ends at midnight ends at 0:00 of the next day.
  return from >= DAY - GAP ? null : { from, to: Math.min(from + LENGTH, DAY) % DAY };
}
