import type { App } from '@/core/app';
import type { Command } from '@/core/events';
import { careOf, findRoutine, offerOf } from '@/core/library';
import { hasMassage, isForPartner, type Routine } from '@/core/routine';
import { asksForSigns } from '@/core/screening';
import type { Space } from '@/core/settings';
import type { Instant } from '@/core/time';
import { catalog } from '@/routines/index';
import { calendar } from '@/shell/calendar';

/** What a tap on a routine leads to: its start, or what has to be said before it. */
export type Start =
  | Readonly<{ kind: 'start'; command: Command }>
  | Readonly<{ kind: 'massage-off' | 'partner' | 'signs'; routine: Routine }>;

/** Whether starting this routine answers today's question about new signs in one leg. */
export const answersSigns = (app: App, routine: Routine, at: Instant): boolean =>
  hasMassage(routine) && asksForSigns(app.screening, at, calendar);

/** Where a routine is tapped: in which space, and whether today's question about new signs stands beside the button. */
export type Tap = Readonly<{ space?: Space | undefined; isAsked?: boolean }>;

/** What a tap on a routine leads to now. */
export function startOf(app: App, id: string, at: Instant, tap: Tap = {}): Start {
  const { space = app.settings.space, isAsked = false } = tap;
  const written = findRoutine(app, id, catalog);
  if (written === undefined) throw new Error(`there is no routine ${id}`);
  if (isForPartner(written)) return { kind: 'partner', routine: written };
  const { routine, lost } = offerOf(app, written, careOf(app, at, space), catalog);
  if (lost === 'massage') return { kind: 'massage-off', routine: written };
  const start = { type: 'start-routine', routine: id, space } as const;
  if (!answersSigns(app, routine, at)) return { kind: 'start', command: start };
  return isAsked
    ? { kind: 'start', command: { ...start, noSigns: true } }
    : { kind: 'signs', routine };
}
