import { type App, isPlaying } from '@/core/app';
import { nextMorning } from '@/core/calendar';
import { clocksAt, limitOf } from '@/core/clocks';
import { rings } from '@/core/guidance';
import { nextHoursChange } from '@/core/hours';
import { type PlayedRoutine, placed, playedRoutine } from '@/core/playhead';
import { lengthOf } from '@/core/routine';
import { ABANDONED_AFTER } from '@/core/session';
import type { Instant, Ms } from '@/core/time';
import type { World } from '@/core/world';

/** Something that becomes true by time alone. */
export type Deadline = Readonly<{ at: Instant }> &
  (
    | Readonly<{ type: 'absence'; restsSince: Instant; leftAt: Instant }>
    | Readonly<{ type: 'walk-end'; position: Ms }>
    | Readonly<{
        type:
          | 'due'
          | 'hours'
          | 'new-day'
          | 'pause-end'
          | 'call-end'
          | 'routine-end'
          | 'routine-abandoned';
      }>
  );

/** Where in a routine walks end, in ms; not where the routine does. */
const walkEnds = (routine: PlayedRoutine): readonly Ms[] =>
  placed(routine)
    .filter(({ slot }) => slot.step.posture === 'walking')
    .map(({ slot, start }) => start + slot.lasts)
    .filter((end) => end < lengthOf(routine));

function routineDeadline(app: App, { catalog }: World): Deadline[] {
  const { session } = app;
  if (!session) return [];
  const routine = playedRoutine(session, catalog);
  if (!routine) return [{ type: 'routine-end', at: session.startedAt }];
  if (session.run.kind === 'paused')
    return [{ type: 'routine-abandoned', at: session.run.at + ABANDONED_AFTER }];
  const { since } = session.run;
  const { position } = session;
  const walkEnd = walkEnds(routine).find((end) => end > Math.max(position, session.rung));
  const ends: Deadline[] = [{ type: 'routine-end', at: since + lengthOf(routine) - position }];
  if (walkEnd !== undefined && rings(app.settings))
    ends.push({ type: 'walk-end', position: walkEnd, at: since + walkEnd - position });
  return ends;
}

function absenceDeadline(app: App): Deadline[] {
  const { presence, settings } = app;
  if (isPlaying(app)) return [];
  switch (presence.kind) {
    case 'undecided': {
      const { leftAt, restsSince } = presence;
      return [{ type: 'absence', at: leftAt + settings.absence, restsSince, leftAt }];
    }
    case 'watching': {
      const { restsSince } = presence;
      const at = restsSince + settings.watching;
      return [{ type: 'absence', at, restsSince, leftAt: restsSince }];
    }
    case 'out': {
      const { countsAt, restsSince, leftAt } = presence;
      return [{ type: 'absence', at: countsAt, restsSince, leftAt }];
    }
    case 'present':
    case 'away':
      return [];
  }
}

/** Hours begin and end only for a reminder: nothing else depends on them. */
function hoursDeadline(app: App, { calendar }: World): Deadline[] {
  const change = nextHoursChange(app.settings.hours, app.heardAt, calendar);
  return change === null ? [] : [{ type: 'hours', at: change }];
}

function reminderDeadlines(app: App, world: World): Deadline[] {
  const { reminder, settings, countingSince } = app;
  if (countingSince === null) return reminder?.kind === 'raised' ? hoursDeadline(app, world) : [];
  if (app.session) return [];
  if (reminder === null) {
    const { interval } = clocksAt(app, countingSince);
    return [{ type: 'due', at: countingSince + Math.max(0, limitOf(app) - interval) }];
  }
  switch (reminder.kind) {
    case 'due':
      return hoursDeadline(app, world);
    case 'snoozed':
      return [{ type: 'due', at: reminder.until }];
    case 'raised': {
      const again: Deadline =
        reminder.left <= 0
          ? { type: 'new-day', at: nextMorning(reminder.askedAt, world.calendar) }
          : { type: 'due', at: reminder.askedAt + settings.snooze };
      // The badge shows it all the time; asking again would show nothing more.
      const isShown = settings.way !== 'badge' && app.presence.kind === 'present';
      const isThere = isShown || again.type === 'new-day';
      return [...hoursDeadline(app, world), ...(isThere ? [again] : [])];
    }
  }
}

/** The soonest deadline, or null. The reducer obeys it, and the alarm is set from it. */
export function nextDeadline(app: App, world: World): Deadline | null {
  const all: Deadline[] = [
    ...routineDeadline(app, world),
    ...absenceDeadline(app),
    ...reminderDeadlines(app, world),
  ];
  if (app.pause?.until != null) all.push({ type: 'pause-end', at: app.pause.until });
  if (app.call?.until != null) all.push({ type: 'call-end', at: app.call.until });
  return all.reduce<Deadline | null>((a, b) => (a === null || b.at < a.at ? b : a), null);
}
