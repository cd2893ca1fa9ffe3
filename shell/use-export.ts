import { useState } from 'preact/hooks';
import { isoThere } from '@/core/iso-time';
import { utcOffset } from '@/shell/calendar';
import { type ExportFormat, exportHistory } from '@/shell/history/export';
import { now } from '@/shell/now';
import { saveFile } from '@/shell/save-file';
import { useLongWork } from '@/shell/use-long-work';

/** Where saving a copy stands. */
type Copying =
  | Readonly<{ kind: 'idle' | 'working' | 'stopped' }>
  | Readonly<{ kind: 'saved'; file: string; lines: number; unfit: number }>
  | Readonly<{ kind: 'failed'; message: string }>;

export type Export = Readonly<{
  state: Copying;
  /** How much is written, from 0 to 1. */
  share: number;
  save: (format: ExportFormat) => void;
  stop: () => void;
}>;

/** Saves a copy of the whole history as a file that is named after the day. */
export function useExport(): Export {
  const [state, setState] = useState<Copying>({ kind: 'idle' });
  const { share, begin, stop } = useLongWork<Copying>(setState);
  return {
    state,
    share,
    save(format) {
      setState({ kind: 'working' });
      begin(async (tell, signal) => {
        const at = now();
        const file = `legwork-history-${isoThere(at, utcOffset(at)).slice(0, 10)}.${format}`;
        const { blob, ...made } = await exportHistory(format, at, tell, signal);
        signal.throwIfAborted();
        saveFile(file, blob);
        return { kind: 'saved', file, ...made };
      });
    },
    stop,
  };
}
