import type { SwapKind } from '@/components/reminder';
import type { App } from '@/core/app';
import { type Choice, choose, suggested } from '@/core/choosing';
import { LENGTHS, type Space } from '@/core/settings';
import type { Instant } from '@/core/time';
import { catalog } from '@/routines/index';

/** A routine that was chosen otherwise, and the space it was chosen for. */
export type Swapped = Choice & Readonly<{ space: Space }>;

const SWAPS = ['quiet', 'stand', 'chair', 'another'] as const satisfies readonly SwapKind[];

/** What a swap leads to. "Another" is what would fit if the one shown had just been played. */
export function swapTo(app: App, shown: Swapped, kind: SwapKind, at: Instant): Swapped {
  const { space } = shown;
  switch (kind) {
    case 'quiet':
      return { ...choose(app, at, catalog, { lasts: LENGTHS[0], unseen: true }), space };
    case 'stand':
    case 'chair':
      return { ...choose(app, at, catalog, { space: kind }), space: kind };
    case 'another': {
      const played = { routine: shown.routine.id, left: 0, right: 0 };
      const later: App = {
        ...app,
        settings: { ...app.settings, favourites: [] },
        recent: [played, ...app.recent],
      };
      return { ...choose(later, at, catalog, { space }), why: 'turn', space };
    }
  }
}

/** What is offered without a swap. */
export const unswapped = (app: App, at: Instant): Swapped => ({
  ...suggested(app, at, catalog),
  space: app.settings.space,
});

/** The swaps that lead to something else than what is shown. */
export const swapsFrom = (app: App, shown: Swapped, at: Instant) =>
  SWAPS.map((kind) => ({ kind, ...swapTo(app, shown, kind, at) })).filter(
    ({ routine }) => routine.id !== shown.routine.id,
  );
