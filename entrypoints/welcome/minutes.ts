import type { App } from '@/core/app';
import { allRoutines, careOf, offerOf } from '@/core/library';
import type { Routine } from '@/core/routine';
import type { Instant } from '@/core/time';
import { catalog } from '@/routines/index';

/** What can be tried, the moves first: they are for almost everyone. */
const MINUTES: readonly string[] = ['mini-1-move', 'mini-1-massage'];

/** What this person may try for a minute, as it would be played: the moves, and the massage where it is allowed. */
export const minutesFor = (app: App, at: Instant): readonly Routine[] =>
  allRoutines(app, catalog)
    .filter(({ id }) => MINUTES.includes(id))
    .map((written) => offerOf(app, written, careOf(app, at), catalog))
    .filter(({ lost }) => lost === null)
    .map(({ routine }) => routine)
    .sort((a, b) => MINUTES.indexOf(a.id) - MINUTES.indexOf(b.id));
