import { type App, isPlaying } from '@/core/app';
import { positionAt } from '@/core/playhead';
import { MOST_ASKED, NUDGE_AFTER } from '@/core/reminding';
import { type Catalog, lengthOf } from '@/core/routine';
import { ABANDONED_AFTER } from '@/core/session';
import type { Instant } from '@/core/time';

/** Something that becomes true by time alone. */
export type Deadline = Readonly<{ at: Instant }> &
  (
    | Readonly<{ type: 'absence'; leftAt: Instant }>
    | Readonly<{
        type:
          | 'due'
          | 'snooze-end'
          | 'nudge'
          | 'ask-again'
          | 'pause-end'
          | 'routine-end'
          | 'routine-abandoned';
      }>
  );

function routineDeadline(app: App, catalog: Catalog): Deadline[] {
  const { session } = app;
  const routine = session && catalog[session.routine];
  if (!session) return [];
  if (!routine) return [{ type: 'routine-end', at: session.startedAt }];
  if (session.run.kind === 'paused')
    return [{ type: 'routine-abandoned', at: session.run.at + ABANDONED_AFTER }];
  const { since } = session.run;
  const left = lengthOf(routine) - positionAt(session, routine, since);
  return [{ type: 'routine-end', at: since + left }];
}

function absenceDeadline(app: App): Deadline[] {
  const { presence, settings } = app;
  if (isPlaying(app)) return [];
  if (presence.kind === 'undecided') {
    const { leftAt } = presence;
    return [{ type: 'absence', at: leftAt + settings.absence, leftAt }];
  }
  if (presence.kind !== 'out') return [];
  return [{ type: 'absence', at: presence.countsAt, leftAt: presence.leftAt }];
}

/** Reminders come only to somebody who is there, and whose time counts. */
function reminderDeadlines(app: App): Deadline[] {
  const { reminder, settings, clocks, countingSince } = app;
  if (app.presence.kind !== 'seated' || countingSince === null || app.session) return [];
  if (reminder === null) {
    const over = clocks.legBreak - clocks.intervalFrom;
    return [{ type: 'due', at: countingSince + Math.max(0, settings.interval - over) }];
  }
  if (reminder.kind === 'snoozed') return [{ type: 'snooze-end', at: reminder.until }];
  const { askedAt, asked, nudged } = reminder;
  return [
    ...(nudged || settings.way !== 'popup'
      ? []
      : [{ type: 'nudge', at: askedAt + NUDGE_AFTER } as const]),
    ...(asked >= MOST_ASKED ? [] : [{ type: 'ask-again', at: askedAt + settings.snooze } as const]),
  ];
}

/** The soonest deadline, or null. The reducer obeys it, and the alarm is set from it. */
export function nextDeadline(app: App, catalog: Catalog): Deadline | null {
  const all: Deadline[] = [
    ...routineDeadline(app, catalog),
    ...absenceDeadline(app),
    ...reminderDeadlines(app),
  ];
  if (app.pause?.until != null) all.push({ type: 'pause-end', at: app.pause.until });
  return all.reduce<Deadline | null>((a, b) => (a === null || b.at < a.at ? b : a), null);
}
