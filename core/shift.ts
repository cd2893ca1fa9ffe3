import type { App, Finished, Pause, Presence, Reminder, Session } from '@/core/app';
import type { Ms } from '@/core/time';

const shiftPresence = (presence: Presence, by: Ms): Presence => {
  switch (presence.kind) {
    case 'seated':
      return { ...presence, inputAt: presence.inputAt + by };
    case 'away':
      return { ...presence, since: presence.since + by };
    case 'undecided':
      return { ...presence, leftAt: presence.leftAt + by };
    case 'out':
      return {
        kind: 'out',
        since: presence.since + by,
        leftAt: presence.leftAt + by,
        countsAt: presence.countsAt + by,
      };
  }
};

const shiftReminder = (reminder: Reminder, by: Ms): Reminder =>
  reminder.kind === 'raised'
    ? { ...reminder, askedAt: reminder.askedAt + by }
    : { ...reminder, until: reminder.until + by };

const shiftSession = (session: Session, by: Ms): Session => ({
  ...session,
  startedAt: session.startedAt + by,
  run:
    session.run.kind === 'running'
      ? { kind: 'running', since: session.run.since + by }
      : { kind: 'paused', at: session.run.at + by },
});

const shiftFinished = (finished: Finished, by: Ms): Finished => ({
  ...finished,
  endedAt: finished.endedAt + by,
});

const shiftPause = (pause: Pause, by: Ms): Pause => ({
  startedAt: pause.startedAt + by,
  until: pause.until === null ? null : pause.until + by,
});

/** Moves every remembered instant but those that name an entry by the same amount: the wall clock was set, the sitting was not. */
export function shift(app: App, by: Ms): App {
  return {
    ...app,
    heardAt: app.heardAt + by,
    seenAt: app.seenAt + by,
    presence: shiftPresence(app.presence, by),
    countingSince: app.countingSince === null ? null : app.countingSince + by,
    spell: app.spell && { ...app.spell, since: app.spell.since + by },
    reminder: app.reminder && shiftReminder(app.reminder, by),
    pause: app.pause && shiftPause(app.pause, by),
    session: app.session && shiftSession(app.session, by),
    finished: app.finished && shiftFinished(app.finished, by),
  };
}
