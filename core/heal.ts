import {
  type App,
  type Clocks,
  isPlaying,
  type Presence,
  type Reminder,
  type Session,
} from '@/core/app';
import { bank, count, isAtDesk, zeroClocks } from '@/core/clocks';
import type { Screening } from '@/core/screening';
import { ABSENCE, LOCK, SNOOZES, TYPING_WAITS } from '@/core/settings';
import { DAY, type Instant } from '@/core/time';

/**
 * Whether the last event can have remembered this instant: not after it, and not long before. Nobody sits, plays or is asked
 * for longer than a day in one go: older memories are garbage.
 */
const isTimely = (at: Instant, heardAt: Instant): boolean => at <= heardAt && at > heardAt - DAY;

function healClocks(clocks: Clocks): Clocks {
  const { legBreak, rising, intervalFrom, stood } = clocks;
  const isSound = Math.max(legBreak, rising, stood) < DAY && intervalFrom <= legBreak;
  return isSound ? clocks : zeroClocks;
}

function healPresence(presence: Presence, heardAt: Instant): Presence {
  const present: Presence = { kind: 'present', inputAt: heardAt };
  switch (presence.kind) {
    case 'present':
      return presence.inputAt <= heardAt ? presence : present;
    case 'watching': {
      const { restsSince, soundAt } = presence;
      return isTimely(restsSince, heardAt) && soundAt <= heardAt ? presence : present;
    }
    case 'undecided': {
      const { restsSince, leftAt } = presence;
      return isTimely(leftAt, heardAt) && restsSince <= leftAt ? presence : present;
    }
    case 'out': {
      const { since, leftAt, restsSince, countsAt } = presence;
      const isSound =
        isTimely(since, heardAt) &&
        restsSince <= leftAt &&
        leftAt <= since &&
        countsAt <= since + Math.max(ABSENCE.max, LOCK.max);
      return isSound ? presence : present;
    }
    case 'away':
      return presence.since <= heardAt ? presence : present;
  }
}

function isSoundSession(session: Session, heardAt: Instant): boolean {
  const { run, startedAt } = session;
  const runAt = run.kind === 'running' ? run.since : run.at;
  return isTimely(startedAt, heardAt) && isTimely(runAt, heardAt);
}

function isSoundReminder(reminder: Reminder, heardAt: Instant): boolean {
  switch (reminder.kind) {
    case 'due': {
      const { wait } = reminder;
      return wait.kind === 'held'
        ? wait.since <= heardAt
        : wait.until <= heardAt + Math.max(...TYPING_WAITS);
    }
    case 'raised':
      return reminder.askedAt <= heardAt;
    case 'snoozed':
      return reminder.until <= heardAt + Math.max(...SNOOZES);
  }
}

/** An answer from the future would hold for ever: the list is asked again, and what was answered with yes stays. */
function healScreening(screening: Screening, heardAt: Instant): Screening {
  const { answeredAt, noSignsAt } = screening;
  return {
    ...screening,
    answeredAt: answeredAt !== null && answeredAt <= heardAt ? answeredAt : null,
    noSignsAt: noSignsAt !== null && noSignsAt <= heardAt ? noSignsAt : null,
  };
}

/** What is left of an app when everything is dropped that the last event cannot have remembered. */
function dropGarbage(app: App): App {
  const { heardAt, session, reminder, pause, call, gap, finished, spell, countingSince } = app;
  const timely = (at: Instant) => isTimely(at, heardAt);
  const endsSoon = (until: Instant | null) => until === null || until <= heardAt + 2 * DAY;
  return {
    ...app,
    seenAt: Math.min(app.seenAt, heardAt),
    deafUntil: app.deafUntil <= heardAt + DAY ? app.deafUntil : heardAt,
    clocks: healClocks(app.clocks),
    presence: healPresence(app.presence, heardAt),
    countingSince: countingSince !== null && timely(countingSince) ? countingSince : null,
    spell: spell && timely(spell.since) && spell.lasted <= heardAt - spell.since ? spell : null,
    gap: gap && gap.to <= heardAt && gap.before.from <= gap.to ? gap : null,
    session: session && isSoundSession(session, heardAt) ? session : null,
    reminder: reminder && isSoundReminder(reminder, heardAt) ? reminder : null,
    pause: pause && endsSoon(pause.until) && pause.startedAt <= heardAt ? pause : null,
    call: call && endsSoon(call.until) ? call : null,
    finished: finished && finished.endedAt <= heardAt ? finished : null,
    screening: healScreening(app.screening, heardAt),
  };
}

/** Makes an app whose fields were read one by one agree with itself again. */
export function heal(app: App): App {
  const timely = dropGarbage(app);
  const { heardAt, presence } = timely;
  if (timely.pause !== null || isPlaying(timely) || !isAtDesk(presence))
    return bank(timely, heardAt);
  return count(timely.spell ? timely : bank(timely, heardAt), heardAt);
}
