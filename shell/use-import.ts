import { useState } from 'preact/hooks';
import { type HistoryFile, LARGEST_FILE } from '@/core/history-file';
import { type FileProblem, readHistory } from '@/core/history-file-read';
import type { Plan } from '@/core/history-plan';
import { importHistory, planImport } from '@/shell/history/import';
import { now } from '@/shell/now';
import { inSlices } from '@/shell/slices';
import { useLongWork } from '@/shell/use-long-work';

/** Where bringing in a copy stands. */
type Bringing =
  | Readonly<{ kind: 'idle' | 'adding' | 'stopped' }>
  | Readonly<{ kind: 'reading'; file: string }>
  | Readonly<{ kind: 'refused'; file: string; problem: FileProblem }>
  | Readonly<{ kind: 'plan'; file: string; plan: Plan; found: HistoryFile }>
  | Readonly<{ kind: 'added'; lines: number }>
  | Readonly<{ kind: 'failed'; message: string }>;

export type Import = Readonly<{
  state: Bringing;
  /** How much of the reading or adding is done, from 0 to 1. */
  share: number;
  open: (file: File) => void;
  add: () => void;
  stop: () => void;
  close: () => void;
}>;

/** Reading takes so much of the time, and comparing with what is here the rest. */
const READ = 0.7;

/** Signs that cannot be seen, or turn the writing direction, have no business in the name of a file that is shown. */
const shownName = (name: string): string => name.replace(/\p{C}/gu, '').slice(0, 60);

/** Brings in a copy that somebody opens. Nothing in it is trusted, and nothing is kept before they say so. */
export function useImport(): Import {
  const [state, setState] = useState<Bringing>({ kind: 'idle' });
  const { share, begin, stop } = useLongWork<Bringing>(setState);

  return {
    state,
    share,
    open(opened) {
      const file = shownName(opened.name);
      if (opened.size > LARGEST_FILE) {
        stop();
        setState({ kind: 'refused', file, problem: { kind: 'too-large' } });
        return;
      }
      setState({ kind: 'reading', file });
      begin(async (tell, signal) => {
        const text = await opened.text();
        const reading = readHistory(text, now());
        const read = await inSlices(reading, (done) => tell(done * READ), signal);
        if (read.file === null) return { kind: 'refused', file, problem: read.problem };
        const comparing = (done: number) => tell(READ + done * (1 - READ));
        const plan = await planImport(read.file, comparing, signal);
        return { kind: 'plan', file, plan, found: read.file };
      });
    },
    add() {
      if (state.kind !== 'plan') return;
      const { found } = state;
      setState({ kind: 'adding' });
      begin(async (tell, signal) => {
        const { fresh } = await importHistory(found, tell, signal);
        return { kind: 'added', lines: fresh.length };
      });
    },
    stop,
    close: () => setState({ kind: 'idle' }),
  };
}
