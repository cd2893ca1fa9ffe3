import { setTimeout as sleep } from 'node:timers/promises';
import type { Display } from './display.ts';

const MINUTE = 60_000;
/** Real ms between two looks; at x60 that is 6 browser seconds, far under the 15 s that idle detection needs at least. */
const STEP = 100;

type Watch<T> = () => Promise<T | null | undefined | false> | T | null | undefined | false;

/**
 * Somebody works for so many browser minutes: real input all the time. When `watch` answers something, the work ends early
 * and that is returned; else null.
 */
export function work<T = never>(
  display: Display,
  minutes: number,
  watch?: Watch<T>,
): Promise<T | null> {
  return pass(display, minutes, watch, display.moveMouse);
}

/** Nobody is there for so many browser minutes: no input at all. `watch` as for work. */
export function beAway<T = never>(
  display: Display,
  minutes: number,
  watch?: Watch<T>,
): Promise<T | null> {
  return pass(display, minutes, watch, async () => undefined);
}

async function pass<T>(
  display: Display,
  minutes: number,
  watch: Watch<T> | undefined,
  each: () => Promise<void>,
) {
  const end = display.clock.now() + minutes * MINUTE;
  while (display.clock.now() < end) {
    await each();
    const seen = await watch?.();
    if (seen) return seen;
    await sleep(Math.max(0, Math.min(STEP, (end - display.clock.now()) / display.clock.speed)));
  }
  return null;
}
