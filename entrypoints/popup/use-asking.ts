import { useCallback, useState } from 'preact/hooks';
import type { Command } from '@/core/events';
import { send } from '@/shell/send';

type Ask = (...commands: readonly Command[]) => Promise<boolean>;

/** How a view asks, and what went wrong the last time. */
export type Asking = Readonly<{ ask: Ask; problem: string | null }>;

/**
 * Sends commands one after the other and keeps what went wrong, to be said at the place.
 * `ask` resolves to whether all were taken; the first refusal ends it.
 */
export function useAsking(): Asking {
  const [problem, setProblem] = useState<string | null>(null);
  const ask = useCallback<Ask>(async (...commands) => {
    try {
      for (const command of commands) await send(command);
      setProblem(null);
      return true;
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
      return false;
    }
  }, []);
  return { ask, problem };
}
