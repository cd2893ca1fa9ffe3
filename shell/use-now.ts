import { useEffect, useState } from 'preact/hooks';
import type { Instant, Ms } from '@/core/time';
import { now } from '@/shell/now';

/** The time, read again every so often (ms) while the view lives. */
export function useNow(every: Ms): Instant {
  const [at, setAt] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return at;
}
