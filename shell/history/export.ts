import type { Recorded } from '@/core/history';
import { HEAD, linesOf, nothingSorted, sorted, tail } from '@/core/history-file';
import { TABLE_HEAD, tableOf } from '@/core/history-table';
import type { Instant } from '@/core/time';
import { during } from '@/shell/history/database';
import { inOrder } from '@/shell/history/in-order';

/** A file of the whole history, and how many lines are in it; `unfit` could not be read and are not. */
export type Exported = Readonly<{ blob: Blob; lines: number; unfit: number }>;

/** As JSON, which can be brought in again, or as a table for spreadsheets. */
export type ExportFormat = 'json' | 'csv';

/** How a format is written: what stands before the lines, the lines, and what stands behind them. */
type Format = Readonly<{
  type: string;
  head: string;
  lines: (entries: readonly Recorded[], areFirst: boolean) => string;
  tail: (aside: readonly Recorded[]) => string;
}>;

const FORMATS: Readonly<Record<ExportFormat, Format>> = {
  json: { type: 'application/json', head: HEAD, lines: linesOf, tail },
  csv: { type: 'text/csv;charset=utf-8', head: TABLE_HEAD, lines: tableOf, tail: tableOf },
};

/** What is written of lines at a time. Parts are given to the browser at once, so that years are never in memory. */
function writerOf(format: Format, at: Instant) {
  const parts: Blob[] = [];
  const aside: Recorded[] = [];
  let state = nothingSorted;
  let lines = 0;
  const write = (text: string) => parts.push(new Blob([text]));
  write(format.head);
  return {
    add(kept: readonly Recorded[]): void {
      state = sorted(kept, state, at);
      const { entries } = state;
      write(format.lines(entries, lines === 0));
      lines += entries.length;
      aside.push(...state.aside);
    },
    end(): Exported {
      write(format.tail(aside));
      const blob = new Blob(parts, { type: format.type });
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
    const writer = writerOf(FORMATS[format], at);
    const work = db.transaction(['entries', 'days']);
    const all = await work.objectStore('entries').count();
    let done = 0;
    for await (const kept of inOrder(work)) {
      signal.throwIfAborted();
      writer.add(kept);
      done += kept.length;
      tell(done / all);
    }
    return writer.end();
  });
