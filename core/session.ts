import { type App, type Clocks, isPlaying, type Session } from '@/core/app';
import { bank, combined, count, grown, zeroClocks } from '@/core/clocks';
import { spellEntry, type Writing } from '@/core/history';
import { isOffered } from '@/core/offer';
import {
  addPlayed,
  onFeet,
  placed,
  playedBetween,
  playedInAll,
  playedRoutine,
  playhead,
  positionAt,
} from '@/core/playhead';
import { endSpell, presenceAfterRoutine } from '@/core/presence';
import { askLater, settleReminder } from '@/core/reminding';
import { type Catalog, lengthOf, type Routine } from '@/core/routine';
import { type Instant, MINUTE, type Ms, SECOND } from '@/core/time';
import { andThen, became, type Transition } from '@/core/transition';

/** So much standing or walking is rising from the chair. */
const RISING_FROM: Ms = 30 * SECOND;
/** A routine paused for so long was given up when it was paused. */
export const ABANDONED_AFTER: Ms = 10 * MINUTE;
/** Back goes to the start of the step, and from its first moments to the step before. */
const FIRST_MOMENTS: Ms = 2 * SECOND;

const nothing = { seated: 0, standing: 0, walking: 0 } as const;

/**
 * Starts a routine at its first second. Sitting up to here is banked; a reminder is answered by it.
 * Ignored while another one runs, and for massage that is not switched on.
 */
export function startRoutine(app: App, id: string, at: Instant, catalog: Catalog): Transition {
  const routine = catalog[id];
  if (app.session !== null || !routine || !isOffered(routine, app.settings)) return became(app);
  const session: Session = {
    routine: id,
    startedAt: at,
    position: 0,
    played: nothing,
    confirmed: 0,
    seatedFrom: [],
    atDesk: [],
    run: { kind: 'running', since: at },
  };
  return andThen(endSpell(bank(app, at), at), (stood) =>
    settleReminder({ ...stood, session, gap: null, finished: null }, 'routine', at),
  );
}

/** The session with everything up to `at` in `position` and `played`. */
function played(session: Session, routine: Routine, at: Instant): Session {
  if (session.run.kind === 'paused') return session;
  const position = positionAt(session, routine, at);
  const more = playedBetween(routine, session.position, position);
  const { walking } = playedBetween(routine, session.position, position, session.atDesk);
  return {
    ...session,
    position,
    played: addPlayed(session.played, more),
    confirmed: session.confirmed + walking,
    run: { kind: 'running', since: at },
  };
}

/** How long the routine has been running since it was last started or moved; 0 while it is paused. */
const ranFor = ({ session }: App, at: Instant): Ms =>
  session?.run.kind === 'running' ? Math.max(0, at - session.run.since) : 0;

/** The clocks with what was played since they last stood still: until it is a leg break, it was time at the desk. A pause counts none. */
const clocksWith = (app: App, at: Instant): Clocks =>
  app.pause === null ? grown(app.clocks, app.stance, ranFor(app, at)) : app.clocks;

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

/** Stops the routine for a while: from here on, whoever sits, sits. */
function pauseRoutine(app: App, here: Session, at: Instant): App {
  const paused: App = {
    ...app,
    session: { ...here, run: { kind: 'paused', at } },
    presence: { kind: 'present', inputAt: at },
    idleState: 'active',
    clocks: clocksWith(app, at),
  };
  return count(paused, at);
}

type Move = 'pause' | 'resume' | 'back' | 'next';

/** Pause, resume, back, next. Next on the last step ends the routine. */
export function moveInRoutine(app: App, move: Move, at: Instant, catalog: Catalog): Transition {
  const { session } = app;
  const routine = session && playedRoutine(session, catalog);
  if (!session || !routine) return became(app);
  const here = played(session, routine, at);
  const isRunning = isPlaying(app);
  const to = (position: Ms): App => ({
    ...app,
    clocks: clocksWith(app, at),
    session: { ...here, position },
  });
  switch (move) {
    case 'pause':
      return became(isRunning ? pauseRoutine(app, here, at) : app);
    case 'resume': {
      // The break at the desk belongs to the routine, which goes on.
      const resumed: Session = { ...here, run: { kind: 'running', since: at } };
      const gone = { ...bank(app, at), spell: null, gap: null };
      return became(isRunning ? app : { ...gone, session: resumed });
    }
    case 'back': {
      const before = here.position - FIRST_MOMENTS;
      const target = placed(routine).findLast(({ start }) => start <= before);
      return became(to(target?.start ?? 0));
    }
    case 'next': {
      const next = placed(routine).find(({ start }) => start > here.position);
      const moved = to(next?.start ?? lengthOf(routine));
      return next === undefined ? endRoutine(moved, at, catalog) : became(moved);
    }
  }
}

/** "Still at the desk": does the rest of a walking step in the chair. */
export function sitInstead(app: App, at: Instant, catalog: Catalog): Transition {
  const { session } = app;
  const routine = session && playedRoutine(session, catalog);
  if (!session || !routine) return became(app);
  const { slot, elapsed, ended } = playhead(session, routine, at);
  if (slot.step.seated === undefined || ended) return became(app);
  const { position, ...here } = played(session, routine, at);
  return became({
    ...app,
    clocks: clocksWith(app, at),
    session: { ...here, position, seatedFrom: [...here.seatedFrom, elapsed] },
  });
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
  const undone = count({ ...banked, clocks, breaks, gap: null, finished: null }, at);
  const lasted = playedInAll(finished.played);
  const writings: Writing[] = [
    { remove: `routine:${startedAt}` },
    ...spellEntry({ since: startedAt, lasted }, app.stance, endedAt),
  ];
  return became(askLater(undone, at), [], writings);
}
