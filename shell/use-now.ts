import { useEffect, useState } from 'preact/hooks';
import type { Instant, Ms } from '@/core/time';
import { now } from '@/shell/now';

/** The time, read again every so often (ms) while the view lives; each reading falls on `from` plus whole steps. */
export function useNow(every: Ms, from: Instant = 0): Instant {
  const [at, setAt] = useState(now);
  useEffect(() => {
    const untilStep = () => every - ((((now() - from) % every) + every) % every);
    let timer: ReturnType<typeof setTimeout>;
    const read = () => {
      setAt(now());
      timer = setTimeout(read, untilStep());
    };
    timer = setTimeout(read, untilStep());
    return () => clearTimeout(timer);
  }, [every, from]);
  return at;
}
