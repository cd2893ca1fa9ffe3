import { useState } from 'preact/hooks';
import { fileInWords } from '@/components/options/share/file-problem';
import { type FileProblem, LARGEST_FILE, readFile, type SharedRoutine } from '@/core/own-file';
import { catalog } from '@/routines/index';

type Arrived = Readonly<{ file: string; routines: readonly SharedRoutine[] }>;

export type Arriving = Readonly<{
  /** The file that was opened, and what is in it; null: none, or none that could be read. */
  arrived: Arrived | null;
  /** Why a file was not taken: its name and the reason, in words. */
  refused: Readonly<{ file: string; why: string }> | null;
  open: (file: File) => void;
  close: () => void;
}>;

/** Signs that cannot be seen, or turn the writing direction, have no business in the name of a file that is shown. */
const shownName = (name: string): string => name.replace(/\p{C}/gu, '').slice(0, 60);

/** A file with routines that somebody opens. Nothing in it is trusted, and nothing is kept yet. */
export function useArrivals(): Arriving {
  const [arrived, setArrived] = useState<Arrived | null>(null);
  const [refused, setRefused] = useState<Arriving['refused']>(null);

  const show = (name: string, routines: readonly SharedRoutine[] | null, why: string | null) => {
    const file = shownName(name);
    setArrived(routines && { file, routines });
    setRefused(why === null ? null : { file, why });
  };
  const refuse = (name: string, problem: FileProblem) => show(name, null, fileInWords(problem));

  return {
    arrived,
    refused,
    open(file) {
      if (file.size > LARGEST_FILE) return refuse(file.name, { kind: 'too-large' });
      file.text().then(
        (text) => {
          const { routines, problem } = readFile(text, catalog);
          if (problem === null) show(file.name, routines, null);
          else refuse(file.name, problem);
        },
        (error) => show(file.name, null, error instanceof Error ? error.message : String(error)),
      );
    },
    close() {
      setArrived(null);
      setRefused(null);
    },
  };
}
