import type { App } from '@/core/app';
import { nothingAround } from '@/core/around';
import { noBreaks } from '@/core/breaks';
import { zeroClocks } from '@/core/clocks';
import { unscreened } from '@/core/screening';
import { type Settings, usualSettings } from '@/core/settings';
import type { Instant } from '@/core/time';

/** Somebody sits down at `at`, for the first time. */
export const freshApp = (at: Instant, settings: Settings = usualSettings): App => ({
  settings,
  settingsAt: {},
  heardAt: at,
  seenAt: at,
  deafUntil: at,
  idleState: 'active',
  presence: { kind: 'present', inputAt: at },
  stance: 'sitting',
  clocks: zeroClocks,
  countingSince: at,
  spell: { since: at, lasted: 0 },
  gap: null,
  reminder: null,
  pause: null,
  call: null,
  around: nothingAround,
  session: null,
  finished: null,
  breaks: noBreaks,
  elsewhere: [],
  screening: unscreened,
  own: [],
  recent: [],
});
