import type { Ms } from '@/core/time';

/** The page answers and draws so often at least, less what one step takes. */
const SLICE: Ms = 12;

/** Lets the page do what waits, and comes back. A timer would be held back to 4 ms, and to a second in a tab out of sight. */
function breath(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    resolve();
  };
  port2.postMessage(null);
  return promise;
}

/** Does long work in slices and tells how far it is, from 0 to 1; rejects when the signal says so. */
export async function inSlices<T>(
  work: Generator<number, T>,
  tell: (share: number) => void,
  signal: AbortSignal,
): Promise<T> {
  let until = performance.now() + SLICE;
  for (;;) {
    signal.throwIfAborted();
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    tell(step.value);
    await breath();
    until = performance.now() + SLICE;
  }
}
