import type { Entry } from '@/core/history';
import type { Instant } from '@/core/time';

/** From a beginning to before an end. */
export type Taken = Readonly<{ startedAt: Instant; endedAt: Instant }>;

/** Whether a line tells where somebody was: of such lines no two may tell of the same time, or hours would be counted twice. */
export function takesTime({ kind }: Entry): boolean {
  switch (kind) {
    case 'spell':
    case 'standing':
    case 'absence':
    case 'routine':
      return true;
    case 'pause':
    case 'reminder':
      return false;
  }
}

/** By time: in this order each line that overlaps another begins before an earlier one has ended. */
export const byTime = <E extends Entry>(a: E, b: E): number =>
  a.startedAt - b.startedAt || a.endedAt - b.endedAt || (a.id < b.id ? -1 : 1);

/** Tells of each span whether it overlaps one of some others. */
export function overlapping(others: readonly Taken[]): (span: Taken) => boolean {
  const ordered = others.toSorted((a, b) => a.startedAt - b.startedAt);
  // Up to each of them, when the last has ended.
  const ends: Instant[] = [];
  for (const { endedAt } of ordered) ends.push(Math.max(endedAt, ends.at(-1) ?? endedAt));
  return ({ startedAt, endedAt }) => {
    let [low, high] = [0, ordered.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ordered[middle] as Taken).startedAt < endedAt) low = middle + 1;
      else high = middle;
    }
    return (ends[low - 1] ?? Number.NEGATIVE_INFINITY) > startedAt;
  };
}
