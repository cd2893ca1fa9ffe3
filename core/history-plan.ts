import * as v from 'valibot';
import type { Day } from '@/core/calendar';
import { entrySchema } from '@/core/entry-schema';
import { dayOfEntry, type Recorded } from '@/core/history';
import { type HistoryFile, lineOf } from '@/core/history-file';
import { byTime, overlapping, type Taken, takesTime } from '@/core/overlap';

/** The lines of a file by their ids. */
type Lines = ReadonlyMap<string, Recorded>;

/** What some of the lines that are here have to do with those of a file. */
export type Meeting = Readonly<{
  /** Ids of the file that are here with the same content, and with another. */
  there: readonly string[];
  changed: readonly string[];
  /** The time that lines tell of which are not in the file like this. */
  taken: readonly Taken[];
}>;

/** What bringing a file in would do. */
export type Plan = Readonly<{
  /** The lines that are new and would be added, in order of time. */
  fresh: readonly Recorded[];
  /** How many are here already; are here in another form, which stays; and would tell of time that lines here tell of. */
  there: number;
  changed: number;
  overlapping: number;
  /** How many of the new ones the file itself set aside. */
  aside: number;
  /** The first and the last day of the new ones; null: there are none. */
  days: Readonly<{ first: Day; last: Day }> | null;
}>;

/** All lines of a file, by their ids. */
export const linesById = ({ entries, aside }: HistoryFile): Lines =>
  new Map([...entries, ...aside].map((entry) => [entry.id, entry]));

/** Whether a line that is kept says the same as one of a file. */
function isSame(kept: Recorded, found: Recorded): boolean {
  const read = v.safeParse(entrySchema, kept);
  return read.success && lineOf(read.output) === lineOf(found);
}

/** Compares some of the lines that are here with those of a file. */
export function meet(lines: Lines, here: readonly Recorded[]): Meeting {
  const [there, changed, taken]: [string[], string[], Taken[]] = [[], [], []];
  for (const one of here) {
    const found = lines.get(one.id);
    const isThere = found !== undefined && isSame(one, found);
    if (isThere) there.push(one.id);
    else if (found !== undefined) changed.push(one.id);
    // Of what is in the file, too, the file says itself whether it fits with the rest of it.
    if (!isThere && takesTime(one)) taken.push({ startedAt: one.startedAt, endedAt: one.endedAt });
  }
  return { there, changed, taken };
}

/** What bringing a file in would do, once all lines that are here have met it. What is here stays, whatever the file says. */
export function planOf(file: HistoryFile, meetings: readonly Meeting[]): Plan {
  const there = meetings.flatMap((one) => one.there);
  const changed = meetings.flatMap((one) => one.changed);
  const known = new Set([...there, ...changed]);
  const isTaken = overlapping(meetings.flatMap(({ taken }) => taken));
  const isNew = (one: Recorded): boolean => !known.has(one.id);
  const fits = (one: Recorded): boolean => !takesTime(one) || !isTaken(one);
  const unknown = [...file.entries, ...file.aside].filter(isNew);
  const fresh = unknown.filter(fits).sort(byTime);
  const days = fresh.map(dayOfEntry);
  return {
    fresh,
    there: there.length,
    changed: changed.length,
    overlapping: unknown.length - fresh.length,
    aside: file.aside.filter((one) => isNew(one) && fits(one)).length,
    days:
      fresh.length === 0
        ? null
        : {
            first: days.reduce((a, b) => Math.min(a, b)),
            last: days.reduce((a, b) => Math.max(a, b)),
          },
  };
}
