import { type App, type Clocks, isPlaying, type Presence } from '@/core/app';
import { bank, count, zeroClocks } from '@/core/clocks';
import { ABSENCE, SNOOZES } from '@/core/settings';
import { HOUR, type Instant } from '@/core/time';

/** Nobody sits, plays or is asked for longer than this in one go: older memories are garbage. */
const DAY = 24 * HOUR;

/** Whether the last event can have remembered this instant: not after it, and not long before. */
const isTimely = (at: Instant, heardAt: Instant): boolean => at <= heardAt && at > heardAt - DAY;

function healClocks(clocks: Clocks): Clocks {
  const { legBreak, rising, intervalFrom } = clocks;
  const isSound = legBreak < DAY && rising < DAY && intervalFrom <= legBreak;
  return isSound ? clocks : zeroClocks;
}

function healPresence(presence: Presence, heardAt: Instant): Presence {
  const seated: Presence = { kind: 'seated', inputAt: heardAt };
  switch (presence.kind) {
    case 'seated':
      return presence.inputAt <= heardAt ? presence : seated;
    case 'undecided':
      return isTimely(presence.leftAt, heardAt) ? presence : seated;
    case 'out': {
      const { since, leftAt, countsAt } = presence;
      const isSound =
        isTimely(since, heardAt) && leftAt <= since && countsAt <= since + ABSENCE.max;
      return isSound ? presence : seated;
    }
    case 'away':
      return presence.since <= heardAt ? presence : seated;
  }
}

/** What is left of an app when everything is dropped that the last event cannot have remembered. */
function dropGarbage(app: App): App {
  const { heardAt, session, reminder, pause, finished, spell, countingSince } = app;
  const timely = (at: Instant) => isTimely(at, heardAt);
  const runAt = session?.run.kind === 'running' ? session.run.since : session?.run.at;
  const isPlayable = session && timely(session.startedAt) && runAt !== undefined && timely(runAt);
  const asksSoon =
    reminder?.kind === 'raised'
      ? reminder.askedAt <= heardAt
      : reminder !== null && reminder.until <= heardAt + Math.max(...SNOOZES);
  const endsSoon = pause && (pause.until === null || pause.until <= heardAt + DAY);
  return {
    ...app,
    seenAt: Math.min(app.seenAt, heardAt),
    clocks: healClocks(app.clocks),
    presence: healPresence(app.presence, heardAt),
    countingSince: countingSince !== null && timely(countingSince) ? countingSince : null,
    spell: spell && timely(spell.since) && spell.sat <= heardAt - spell.since ? spell : null,
    session: isPlayable ? session : null,
    reminder: asksSoon ? reminder : null,
    pause: pause && endsSoon && pause.startedAt <= heardAt ? pause : null,
    finished: finished && finished.endedAt <= heardAt ? finished : null,
  };
}

/** Makes an app whose fields were read one by one agree with itself again. */
export function heal(app: App): App {
  const timely = dropGarbage(app);
  const { heardAt, presence } = timely;
  const inChair = presence.kind === 'seated' || presence.kind === 'undecided';
  if (timely.pause !== null || isPlaying(timely) || !inChair) return bank(timely, heardAt);
  return count(timely.spell ? timely : bank(timely, heardAt), heardAt);
}
