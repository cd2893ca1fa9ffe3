import { useState } from 'preact/hooks';
import type { Command } from '@/core/events';
import type { Recorded } from '@/core/history';
import { send } from '@/shell/send';

/** A line as it was before the last change, and as it is now; null: it is deleted. */
type Done = Readonly<{ line: Recorded; after: Recorded | null }>;

export type Corrections = Readonly<{
  done: Done | null;
  /** What was not taken, and why. */
  refused: Readonly<{ id: string; message: string }> | null;
  /** Each calls `then` once it was taken, before it is drawn. */
  change: (line: Recorded, after: Recorded, then: () => void) => void;
  remove: (line: Recorded, then: () => void) => void;
  /** Brings the line back as it was. */
  undo: (line: Recorded, then: () => void) => void;
}>;

/** Changes to the history, and what became of the last one. */
export function useCorrections(): Corrections {
  const [done, setDone] = useState<Done | null>(null);
  const [refused, setRefused] = useState<Corrections['refused']>(null);
  const ask = (command: Command, { id }: Recorded, next: Done | null, then: () => void): void => {
    send(command).then(
      () => {
        then();
        setDone(next);
        setRefused(null);
      },
      (error) => {
        setRefused({ id, message: error instanceof Error ? error.message : String(error) });
      },
    );
  };
  return {
    done,
    refused,
    change: (line, after, then) =>
      ask({ type: 'change-entry', entry: after }, line, { line, after }, then),
    remove: (line, then) =>
      ask({ type: 'delete-entry', id: line.id }, line, { line, after: null }, then),
    undo: (line, then) => ask({ type: 'change-entry', entry: line }, line, null, then),
  };
}
