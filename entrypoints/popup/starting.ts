import type { App } from '@/core/app';
import type { Command } from '@/core/events';
import { careOf, findRoutine, offerOf } from '@/core/library';
import { hasMassage, type Routine } from '@/core/routine';
import { asksForSigns } from '@/core/screening';
import type { Instant } from '@/core/time';
import { catalog } from '@/routines/index';
import { calendar } from '@/shell/calendar';

/** What a tap on a routine leads to: its start, or what has to be said before it. */
export type Start =
  | Readonly<{ kind: 'start'; command: Command }>
  | Readonly<{ kind: 'massage-off' | 'partner'; routine: Routine }>;

/** Whether starting this routine answers today's question about new signs in one leg. */
export const answersSigns = (app: App, routine: Routine, at: Instant): boolean =>
  hasMassage(routine) && asksForSigns(app.screening, at, calendar);

/** What a tap on a routine leads to now, in the space that there is. */
export function startOf(app: App, id: string, at: Instant, space = app.settings.space): Start {
  const written = findRoutine(app, id, catalog);
  if (written === undefined) throw new Error(`there is no routine ${id}`);
  if (written.setting === 'partner') return { kind: 'partner', routine: written };
  const { routine, lost } = offerOf(app, written, careOf(app, at, space), catalog);
  if (lost === 'massage') return { kind: 'massage-off', routine: written };
  const noSigns = answersSigns(app, routine, at) ? ({ noSigns: true } as const) : {};
  return { kind: 'start', command: { type: 'start-routine', routine: id, space, ...noSigns } };
}
