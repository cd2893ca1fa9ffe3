import type { App } from '@/core/app';
import { zeroClocks } from '@/core/clocks';
import { type Settings, usualSettings } from '@/core/settings';
import type { Instant } from '@/core/time';

/** Somebody sits down at `at`, for the first time. */
export const freshApp = (at: Instant, settings: Settings = usualSettings): App => ({
  settings,
  heardAt: at,
  seenAt: at,
  idleState: 'active',
  presence: { kind: 'seated', inputAt: at },
  clocks: zeroClocks,
  countingSince: at,
  spell: { since: at, sat: 0 },
  reminder: null,
  pause: null,
  session: null,
  finished: null,
});
