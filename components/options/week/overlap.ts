import type { Hours } from '@/core/settings';

const DAY = 24 * 60;

/** What does not end after it began ends on the next day. */
const endOf = ({ from, to }: Hours): number => (to > from ? to : to + DAY);

/** The first two ranges of a day that share a minute, by their places; null if none do. Touching is not sharing. */
export function overlap(ranges: readonly Hours[]): readonly [number, number] | null {
  for (const [later, range] of ranges.entries()) {
    const earlier = ranges
      .slice(0, later)
      .findIndex((other) => range.from < endOf(other) && other.from < endOf(range));
    if (earlier >= 0) return [earlier, later];
  }
  return null;
}
