import { useEffect, useState } from 'preact/hooks';
import { onHistoryChanged } from '@/shell/history/changed';
import {
  type HistoryProblem,
  loadUnwritten,
  onUnwrittenChanged,
  problemOf,
  type Unwritten,
} from '@/shell/history/unwritten';

/** What a view reads from the history: null until it was read, and what is wrong where it can't be. */
export type Reading<T> = Readonly<{ read: T | null; problem: HistoryProblem | null }>;

/** Reads the history, and again whenever it changes; `read` must be the same function as long as it reads the same. */
export function useHistory<T>(read: () => Promise<T>): Reading<T> {
  const [reading, setReading] = useState<Reading<T>>({ read: null, problem: null });
  useEffect(() => {
    let latest = 0;
    const again = (): void => {
      latest += 1;
      const mine = latest;
      const show = (next: Reading<T>) => mine === latest && setReading(next);
      read().then(
        (found) => show({ read: found, problem: null }),
        (reason) => {
          console.info('the history could not be read', reason);
          show({ read: null, problem: problemOf(reason) });
        },
      );
    };
    again();
    const stop = onHistoryChanged(again);
    return () => {
      latest = -1;
      stop();
    };
  }, [read]);
  return reading;
}

/** What waits to be written because the history takes nothing; null: nothing. */
export function useUnwritten(): Unwritten | null {
  const [unwritten, setUnwritten] = useState<Unwritten | null>(null);
  useEffect(() => {
    const stop = onUnwrittenChanged(setUnwritten);
    loadUnwritten().then(setUnwritten, (reason) =>
      console.info('what waits for the history could not be read', reason),
    );
    return stop;
  }, []);
  return unwritten;
}
