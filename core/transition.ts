import type { App } from '@/core/app';
import type { Sound } from '@/core/bells';
import type { Writing } from '@/core/history';
import type { Settings, Way } from '@/core/settings';
import type { Instant } from '@/core/time';

/** What happens once, after the new state is safe. What merely holds is in the outlook. */
export type Effect =
  | Readonly<{ type: 'remind'; way: Way }>
  | Readonly<{ type: 'nudge' }>
  | Readonly<{ type: 'withdraw' }>
  /** The bell at the end of a walk or of a routine, for whoever has no player open; of use at `at` only. */
  | Readonly<{ type: 'ring'; at: Instant; sound: Sound; settings: Settings }>;

export type Transition = Readonly<{
  app: App;
  effects: readonly Effect[];
  writings: readonly Writing[];
}>;

/** The new app, with what it causes and writes. */
export const became = (
  app: App,
  effects: readonly Effect[] = [],
  writings: readonly Writing[] = [],
): Transition => ({ app, effects, writings });

/** One transition after the other. (A module that exports "then" could not be imported dynamically.) */
export function andThen(first: Transition, next: (app: App) => Transition): Transition {
  const second = next(first.app);
  return became(
    second.app,
    [...first.effects, ...second.effects],
    [...first.writings, ...second.writings],
  );
}
