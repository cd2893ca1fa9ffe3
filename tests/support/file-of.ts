import type { Recorded } from '@/core/history';
import { HEAD, linesOf, nothingSorted, sorted, tail } from '@/core/history-file';
import { type FileRead, readHistory } from '@/core/history-file-read';
import type { Instant } from '@/core/time';

/** Reads the text of a file to its end. */
export function readAll(text: string, at: Instant): FileRead {
  const reading = readHistory(text, at);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/** The file that an export at an instant makes of lines. */
export function fileOf(lines: readonly Recorded[], at: Instant): string {
  const { entries, aside } = sorted(lines, nothingSorted, at);
  return HEAD + linesOf(entries, true) + tail(aside);
}
