import { useState } from 'preact/hooks';
import type { Command } from '@/core/events';
import type { Recorded } from '@/core/history';
import { send } from '@/shell/send';

/** A line as it was before the last change, and as it is now; null: it is deleted. */
export type Done = Readonly<{ line: Recorded; after: Recorded | null }>;

export type Corrections = Readonly<{
  done: Done | null;
  /** What was not taken, and why. */
  refused: Readonly<{ id: string; message: string }> | null;
  /** Resolve to whether it was taken. */
  change: (line: Recorded, after: Recorded) => Promise<boolean>;
  remove: (line: Recorded) => Promise<boolean>;
  undo: () => Promise<boolean>;
}>;

/** Changes to the history, and what became of the last one. */
export function useCorrections(): Corrections {
  const [done, setDone] = useState<Done | null>(null);
  const [refused, setRefused] = useState<Corrections['refused']>(null);
  const ask = async (command: Command, id: string, then: Done | null): Promise<boolean> => {
    try {
      await send(command);
      setDone(then);
      setRefused(null);
      return true;
    } catch (error) {
      setRefused({ id, message: error instanceof Error ? error.message : String(error) });
      return false;
    }
  };
  return {
    done,
    refused,
    change: (line, after) => ask({ type: 'change-entry', entry: after }, line.id, { line, after }),
    remove: (line) => ask({ type: 'delete-entry', id: line.id }, line.id, { line, after: null }),
    undo: () =>
      done === null
        ? Promise.resolve(false)
        : ask({ type: 'change-entry', entry: done.line }, done.line.id, null),
  };
}
