import type { Day } from '@/core/calendar';
import { EARLIEST, LATEST } from '@/core/entry-schema';
import type { DayRange, Recorded, Writing } from '@/core/history';
import { utcOffset } from '@/shell/calendar';
import { tellHistoryChanged } from '@/shell/history/changed';
import { atOnce, kept, type Work } from '@/shell/history/database';
import { recount } from '@/shell/history/recount';

/** What is written without a place happens where the machine is now. */
export const placed = (writing: Writing): Writing =>
  'put' in writing
    ? { put: { utcOffset: utcOffset(writing.put.startedAt), ...writing.put } }
    : writing;

/** The keys of days to erase; null: all there are. */
export const rangeOf = ({ from, to }: DayRange): IDBKeyRange | null => {
  if (from !== null && to !== null) return IDBKeyRange.bound(from, to);
  if (from !== null) return IDBKeyRange.lowerBound(from);
  return to === null ? null : IDBKeyRange.upperBound(to);
};

/** Takes days away, with their lines. */
async function erase(work: Work, range: DayRange): Promise<void> {
  if (range.from !== null && range.to !== null && range.from > range.to) return;
  const keys = rangeOf(range);
  if (keys === null) await work.objectStore('entries').clear();
  else {
    const lines = work.objectStore('entries').index('day');
    for (let at = await lines.openCursor(keys); at; at = await at.continue()) await at.delete();
  }
  await work.objectStore('days').delete(keys ?? IDBKeyRange.lowerBound(Number.NEGATIVE_INFINITY));
}

/** One writing; gives the days that it changed and that want counting. */
async function apply(work: Work, writing: Writing): Promise<readonly Day[]> {
  const entries = work.objectStore('entries');
  if ('erase' in writing) {
    await erase(work, writing.erase);
    return [];
  }
  const id = 'put' in writing ? writing.put.id : writing.remove;
  const before = await entries.get(id);
  const days = before ? [before.day] : [];
  if ('remove' in writing) {
    await entries.delete(id);
    return days;
  }
  // A clock that shows 1970 or 2999 does not tell when something was.
  if (!(writing.put.startedAt >= EARLIEST && writing.put.endedAt <= LATEST)) return [];
  const entry = kept(writing.put as Recorded);
  await entries.put(entry);
  return [...days, entry.day];
}

/** Writes everything, in order, with the totals of the days it touches, in one transaction; rejects when nothing was written. */
export async function writeHistory(writings: readonly Writing[]): Promise<void> {
  await atOnce(async (work) => {
    const days = new Set<Day>();
    for (const writing of writings.map(placed)) {
      for (const day of await apply(work, writing)) days.add(day);
    }
    await recount(work, days);
  });
  tellHistoryChanged();
}
