import { useEffect, useRef } from 'preact/hooks';
import type { Ms } from '@/core/time';

export type Settling<Typed> = Readonly<{
  /** Takes it a moment after the last key. */
  later: (typed: Typed) => void;
  /** Takes it now, and nothing later. */
  now: (typed: Typed) => void;
  /** Forgets what was waiting. */
  drop: () => void;
}>;

/** What is being typed is taken once it rests for so long (ms), and at once when the page is left. */
export function useSettling<Typed>(after: Ms, take: (typed: Typed) => void): Settling<Typed> {
  const taking = useRef(take);
  taking.current = take;
  const waiting = useRef<Readonly<{ typed: Typed }> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const drop = (): void => {
    clearTimeout(timer.current);
    waiting.current = null;
  };
  const now = (typed: Typed): void => {
    drop();
    taking.current(typed);
  };
  const flush = (): void => {
    if (waiting.current !== null) now(waiting.current.typed);
  };
  const later = (typed: Typed): void => {
    drop();
    waiting.current = { typed };
    timer.current = setTimeout(flush, after);
  };

  useEffect(() => {
    // A tab that is closed is hidden first; which of the two comes in time is the browser's choice.
    document.addEventListener('visibilitychange', flush);
    addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      removeEventListener('pagehide', flush);
      drop();
    };
  }, []);
  return { later, now, drop };
}
