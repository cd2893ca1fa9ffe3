import type { Instant } from '@/core/time';

/** The wall clock, read in the engine and in use-now; everywhere else time is an argument. */
export const now = (): Instant => Date.now();
