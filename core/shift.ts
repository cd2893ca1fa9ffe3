import type { App, Breaks, Finished, Presence, Reminder, Session } from '@/core/app';
import type { Screening } from '@/core/screening';
import type { Instant, Ms } from '@/core/time';

function shiftPresence(presence: Presence, by: Ms): Presence {
  switch (presence.kind) {
    case 'present':
      return { ...presence, inputAt: presence.inputAt + by };
    case 'watching':
      return {
        ...presence,
        restsSince: presence.restsSince + by,
        soundAt: presence.soundAt + by,
      };
    case 'undecided':
      return {
        ...presence,
        restsSince: presence.restsSince + by,
        leftAt: presence.leftAt + by,
      };
    case 'out':
      return {
        kind: 'out',
        restsSince: presence.restsSince + by,
        since: presence.since + by,
        leftAt: presence.leftAt + by,
        countsAt: presence.countsAt + by,
      };
    case 'away':
      // What it was before is written down, under the old instants.
      return { kind: 'away', since: presence.since + by, before: null };
  }
}

function shiftReminder(reminder: Reminder, by: Ms): Reminder {
  switch (reminder.kind) {
    case 'due': {
      const { wait } = reminder;
      return {
        ...reminder,
        wait:
          wait.kind === 'held'
            ? { ...wait, since: wait.since + by }
            : { ...wait, until: wait.until + by },
      };
    }
    case 'raised':
      return { ...reminder, askedAt: reminder.askedAt + by };
    case 'snoozed':
      return { ...reminder, until: reminder.until + by };
  }
}

const shiftSession = (session: Session, by: Ms): Session => ({
  ...session,
  startedAt: session.startedAt + by,
  run:
    session.run.kind === 'running'
      ? { kind: 'running', since: session.run.since + by }
      : { kind: 'paused', at: session.run.at + by },
});

const shiftOrNull = (at: Instant | null, by: Ms): Instant | null => (at === null ? null : at + by);

const shiftBreaks = ({ legBreakAt, risingAt }: Breaks, by: Ms): Breaks => ({
  legBreakAt: shiftOrNull(legBreakAt, by),
  risingAt: shiftOrNull(risingAt, by),
});

const shiftFinished = (finished: Finished, by: Ms): Finished => ({
  ...finished,
  endedAt: finished.endedAt + by,
  breaks: shiftBreaks(finished.breaks, by),
});

/** A clock without a battery begins in 1970: what was said about one's health is still remembered. */
const earliest = (at: Instant | null): Instant | null => at && Math.max(0, at);

const shiftScreening = (screening: Screening, by: Ms): Screening => ({
  answeredAt: earliest(shiftOrNull(screening.answeredAt, by)),
  yes: Object.fromEntries(
    Object.entries(screening.yes).map(([id, { side, at }]) => [
      id,
      { side, at: Math.max(0, at + by) },
    ]),
  ),
  noSignsAt: earliest(shiftOrNull(screening.noSignsAt, by)),
  redFlag: screening.redFlag && {
    ...screening.redFlag,
    at: Math.max(0, screening.redFlag.at + by),
  },
});

/** Moves every remembered instant but those that name an entry by the same amount: the wall clock was set, the sitting was not. */
export function shift(app: App, by: Ms): App {
  const moved = (at: Instant | null) => shiftOrNull(at, by);
  const { around } = app;
  return {
    ...app,
    heardAt: app.heardAt + by,
    seenAt: app.seenAt + by,
    deafUntil: Math.max(app.deafUntil, app.heardAt),
    presence: shiftPresence(app.presence, by),
    countingSince: moved(app.countingSince),
    spell: app.spell && { ...app.spell, since: app.spell.since + by },
    gap: null,
    reminder: app.reminder && shiftReminder(app.reminder, by),
    pause: app.pause && { startedAt: app.pause.startedAt + by, until: moved(app.pause.until) },
    call: app.call && { until: moved(app.call.until) },
    around: { ...around, meetingSilentSince: moved(around.meetingSilentSince) },
    session: app.session && shiftSession(app.session, by),
    finished: app.finished && shiftFinished(app.finished, by),
    breaks: shiftBreaks(app.breaks, by),
    screening: shiftScreening(app.screening, by),
  };
}
