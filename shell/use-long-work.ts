import { useEffect, useRef, useState } from 'preact/hooks';

type Ended = Readonly<{ kind: 'stopped' }> | Readonly<{ kind: 'failed'; message: string }>;

/** Does the work; `tell` says how far it is, from 0 to 1, and the signal when to stop. Gives what holds then. */
type Work<S> = (tell: (share: number) => void, signal: AbortSignal) => Promise<S>;

type LongWork<S> = Readonly<{
  /** How much of it is done, from 0 to 1, in whole percent: more often nothing needs drawing. */
  share: number;
  /** Begins some work; what went before is stopped, and says nothing any more. */
  begin: (work: Work<S>) => void;
  stop: () => void;
}>;

/** Long work of a page, one at a time: `show` is told how it ended. It stops when the page does no longer show it. */
export function useLongWork<S>(show: (ended: S | Ended) => void): LongWork<S> {
  const [share, setShare] = useState(0);
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  return {
    share,
    begin(work) {
      current.current?.abort();
      const mine = new AbortController();
      current.current = mine;
      setShare(0);
      const end = (ended: S | Ended) => mine === current.current && show(ended);
      work((done) => setShare(Math.floor(done * 100) / 100), mine.signal).then(end, (reason) => {
        if (mine.signal.aborted) return end({ kind: 'stopped' });
        console.error('long work on the history failed', reason);
        end({ kind: 'failed', message: reason instanceof Error ? reason.message : String(reason) });
      });
    },
    stop: () => current.current?.abort(),
  };
}
