import { useState } from 'preact/hooks';
import type { Command } from '@/core/events';
import { send } from '@/shell/send';

/** What has just been done to the person's own routines, and the way back. */
export type Done = Readonly<{
  words: string;
  undo?: string;
  onUndo?: (() => void) | undefined;
}>;

export type Owning = Readonly<{
  done: Done | null;
  /** Why something was not done. */
  problem: string | null;
  say: (done: Done | null) => void;
  /** Says why something cannot be done. */
  refuse: (why: string) => void;
  /** Asks for one thing after the other, and says what has been done when all are. */
  ask: (commands: readonly Command[], then: () => void) => void;
}>;

/** Changes to the person's own routines, and what became of the last one. */
export function useOwn(): Owning {
  const [done, setDone] = useState<Done | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const all = async (commands: readonly Command[]): Promise<void> => {
    for (const command of commands) await send(command);
  };
  return {
    done,
    problem,
    say(next) {
      setProblem(null);
      setDone(next);
    },
    refuse: setProblem,
    ask(commands, then) {
      all(commands).then(
        () => {
          setProblem(null);
          then();
        },
        (error) => {
          setDone(null);
          setProblem(error instanceof Error ? error.message : String(error));
        },
      );
    },
  };
}
