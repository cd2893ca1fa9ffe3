import type { Recorded } from '@/core/history';
import { HEAD, linesOf, nothingSorted, sorted, tail } from '@/core/history-file';
import type { Instant } from '@/core/time';
import { csvHead, csvOf } from '@/shell/history/csv';
import { during } from '@/shell/history/database';
import { inOrder } from '@/shell/history/in-order';

/** A file of the whole history, and how many lines are in it; `unfit` could not be read and are not. */
export type Exported = Readonly<{ blob: Blob; lines: number; unfit: number }>;

/** As JSON, which can be brought in again, or as a table for spreadsheets. */
export type ExportFormat = 'json' | 'csv';

const TYPES: Readonly<Record<ExportFormat, string>> = {
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
};

/** What is written of lines at a time. Parts are given to the browser at once, so that years are never in memory. */
function writerOf(format: ExportFormat, at: Instant) {
  const parts: Blob[] = [];
  const aside: Recorded[] = [];
  let state = nothingSorted;
  let lines = 0;
  const write = (text: string) => parts.push(new Blob([text]));
  write(format === 'json' ? HEAD : csvHead);
  return {
    add(kept: readonly Recorded[]): void {
      state = sorted(kept, state, at);
      const { entries } = state;
      if (format === 'json') write(linesOf(entries, lines === 0));
      else write(csvOf(entries));
      lines += entries.length;
      aside.push(...state.aside);
    },
    end(): Exported {
      write(format === 'json' ? tail(aside) : csvOf(aside));
      const blob = new Blob(parts, { type: TYPES[format] });
      return { blob, lines: lines + aside.length, unfit: state.unfit };
    },
  };
}

/** Writes the whole history into a file, as it is at one moment. `at` is now; tells how far it is, from 0 to 1. */
export const exportHistory = (
  format: ExportFormat,
  at: Instant,
  tell: (share: number) => void,
  signal: AbortSignal,
): Promise<Exported> =>
  during(async (db) => {
    const work = db.transaction(['entries', 'days']);
    const all = await work.objectStore('entries').count();
    const writer = writerOf(format, at);
    let done = 0;
    for await (const kept of inOrder(work)) {
      signal.throwIfAborted();
      writer.add(kept);
      done += kept.length;
      tell(done / all);
    }
    return writer.end();
  });
