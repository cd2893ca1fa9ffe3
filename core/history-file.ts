import * as v from 'valibot';
import { entrySchema } from '@/core/entry-schema';
import type { Recorded } from '@/core/history';
import { byTime, takesTime } from '@/core/overlap';
import { DAY, type Instant } from '@/core/time';

export const FORMAT = 'legwork-history';
export const VERSION = 1;

/** In bytes: four times the file of ten years, which has some 60,000 lines of 200 bytes. What is larger is not read at all. */
export const LARGEST_FILE = 50 * 1024 * 1024;

/** A line that is dated later than this beside the present was written by a clock that was wrong. */
export const latestAt = (at: Instant): Instant => at + DAY;

/** The lines of a file: those that fit together, and those that the clock or a correction left beside them. */
export type HistoryFile = Readonly<{ entries: readonly Recorded[]; aside: readonly Recorded[] }>;

/** Lines that were sorted for a file; `unfit` are no lines at all, and `until` is when the last that fits had ended. */
type Sorted = HistoryFile & Readonly<{ unfit: number; until: Instant }>;

/** Before any line. */
export const nothingSorted: Sorted = {
  entries: [],
  aside: [],
  unfit: 0,
  until: Number.NEGATIVE_INFINITY,
};

/**
 * Sorts lines that come after those of `before`, which began no later. Set aside is what overlaps a line before it, or lies in the future: a
 * clock that was set leaves such lines. Gives only these lines, not those before them.
 */
export function sorted(kept: readonly Recorded[], before: Sorted, at: Instant): Sorted {
  const entries: Recorded[] = [];
  const aside: Recorded[] = [];
  let { unfit, until } = before;
  for (const one of kept.toSorted(byTime)) {
    const read = v.safeParse(entrySchema, one);
    if (!read.success) unfit += 1;
    else if (one.endedAt > latestAt(at) || (takesTime(one) && one.startedAt < until))
      aside.push(read.output);
    else {
      entries.push(read.output);
      if (takesTime(one)) until = one.endedAt;
    }
  }
  return { entries, aside, unfit, until };
}

/** A line in a file: its fields always come in the order of the schema, so that lines that say the same are the same. */
export const lineOf = (entry: Recorded): string => JSON.stringify(entry);

/** What stands before the lines. */
export const HEAD = `{"format":"${FORMAT}","version":${VERSION},"entries":[`;

/** Lines to stand after others, or after `HEAD`. */
export const linesOf = (entries: readonly Recorded[], areFirst: boolean): string =>
  entries.map((one, place) => `${areFirst && place === 0 ? '' : ','}\n${lineOf(one)}`).join('');

/** What stands behind the lines. */
export const tail = (aside: readonly Recorded[]): string =>
  aside.length === 0 ? '\n]}\n' : `\n],"aside":[${linesOf(aside, true)}\n]}\n`;
