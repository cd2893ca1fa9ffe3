import { type App, type Clocks, isPlaying, type Session } from '@/core/app';
import { bank, combined, count, grown, zeroClocks } from '@/core/clocks';
import { spellEntry, type Writing } from '@/core/history';
import { onFeet, playedInAll, playedRoutine } from '@/core/playhead';
import { clocksWith, played } from '@/core/playing';
import { presenceAfterRoutine } from '@/core/presence';
import { askLater } from '@/core/reminding';
import { type Catalog, isForPartner, lengthOf } from '@/core/routine';
import { type Instant, type Ms, SECOND } from '@/core/time';
import { became, type Transition } from '@/core/transition';

/** So much standing or walking is rising from the chair. */
const RISING_FROM: Ms = 30 * SECOND;

/** So many of the last routines are remembered, so that they are not offered again at once. */
const MOST_RECENT = 5;

/** What the clocks lose to a routine that has just ended. What was sat since it was paused is not part of it. */
function creditOf(ended: App, session: Session, isLegBreak: boolean, isRising: boolean): Clocks {
  const since = session.run.kind === 'paused' ? (ended.spell?.lasted ?? 0) : 0;
  const { legBreak, rising, stood, intervalFrom } = combined(
    ended.clocks,
    grown(zeroClocks, ended.stance, since),
    -1,
  );
  return {
    legBreak: isLegBreak ? legBreak : 0,
    intervalFrom: isLegBreak ? intervalFrom : 0,
    stood: isLegBreak ? stood : 0,
    rising: isRising ? rising : 0,
  };
}

/**
 * Ends the routine, if there is one: a running one at `at`, a paused one when it was paused. Half of its seconds
 * make it a leg break, thirty seconds on the feet a rising.
 */
export function endRoutine(app: App, at: Instant, catalog: Catalog): Transition {
  const { session } = app;
  const routine = session && playedRoutine(session, catalog);
  if (!session || !routine) return became(count({ ...app, session: null }, at));
  const last = played(session, routine, at);
  const endedAt = session.run.kind === 'paused' ? session.run.at : at;
  const all = playedInAll(last.played);
  const isLegBreak = 2 * all >= lengthOf(routine);
  const isRising = onFeet(last.played) >= RISING_FROM;
  // A partner's legs are not one's own.
  const isTheirs = isForPartner(catalog.routines[session.routine]);
  const legs = { routine: session.routine, ...(isTheirs ? { left: 0, right: 0 } : last.legs) };
  const stood = bank({ ...app, clocks: clocksWith(app, at) }, at);
  const { clocks, breaks } = stood;
  const credited = creditOf(stood, session, isLegBreak, isRising);
  const record = {
    routine: session.routine,
    startedAt: session.startedAt,
    endedAt,
    played: last.played,
    confirmed: last.confirmed,
    completed: all >= lengthOf(routine),
  };
  const ended: App = {
    ...stood,
    session: null,
    presence: isPlaying(app) ? presenceAfterRoutine(app, at) : app.presence,
    seenAt: isPlaying(app) ? Math.max(app.seenAt, at) : app.seenAt,
    recent: all > 0 ? [legs, ...app.recent].slice(0, MOST_RECENT) : app.recent,
    finished: all > 0 ? { ...record, credited, breaks } : null,
    clocks: combined(clocks, credited, -1),
    breaks: {
      legBreakAt: isLegBreak ? endedAt : breaks.legBreakAt,
      risingAt: isRising ? endedAt : breaks.risingAt,
    },
  };
  const id = `routine:${session.startedAt}`;
  const put = { id, kind: 'routine', legBreak: isLegBreak, ...record } as const;
  return became(askLater(count(ended, at), at), [], all > 0 ? [{ put }] : []);
}

/** Takes the last routine back: in the history and in the clocks it was time at the desk. */
export function undoRoutine(app: App, at: Instant): Transition {
  const { finished } = app;
  if (finished === null || app.session !== null) return became(app);
  const { startedAt, endedAt, credited, breaks } = finished;
  const banked = bank(app, at);
  const clocks = combined(banked.clocks, credited, 1);
  const undone = count(
    { ...banked, clocks, breaks, gap: null, finished: null, recent: app.recent.slice(1) },
    at,
  );
  const lasted = playedInAll(finished.played);
  const writings: Writing[] = [
    { remove: `routine:${startedAt}` },
    ...spellEntry({ since: startedAt, lasted }, app.stance, endedAt),
  ];
  return became(askLater(undone, at), [], writings);
}
