import type { App, Clocks, Finished, Session } from '@/core/app';
import { bank, count } from '@/core/clocks';
import { isOffered } from '@/core/offer';
import { addPlayed, onFeet, placed, playedBetween, playedInAll, positionAt } from '@/core/playhead';
import { endSpell, presenceAfterRoutine } from '@/core/presence';
import { askLater, settleReminder } from '@/core/reminding';
import { type Catalog, lengthOf, type Routine } from '@/core/routine';
import { type Instant, MINUTE, type Ms, SECOND } from '@/core/time';
import { andThen, became, type Transition } from '@/core/transition';

/** So much standing or walking is rising from the chair. */
const RISING_FROM: Ms = 30 * SECOND;
/** A routine paused for so long was given up when it was paused. */
export const ABANDONED_AFTER: Ms = 30 * MINUTE;
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
    run: { kind: 'running', since: at },
  };
  return andThen(endSpell(bank(app, at), at), (stood) =>
    settleReminder({ ...stood, session, finished: null }, 'routine', at),
  );
}

/** The session with everything up to `at` in `position` and `played`. */
function played(session: Session, routine: Routine, at: Instant): Session {
  if (session.run.kind === 'paused') return session;
  const position = positionAt(session, routine, at);
  const more = playedBetween(routine, session.position, position);
  return {
    ...session,
    position,
    played: addPlayed(session.played, more),
    run: { kind: 'running', since: at },
  };
}

type Move = 'pause' | 'resume' | 'back' | 'next';

/** Pause, resume, back, next. Next on the last step ends the routine. */
export function moveInRoutine(app: App, move: Move, at: Instant, catalog: Catalog): Transition {
  const { session } = app;
  const routine = session && catalog[session.routine];
  if (!session || !routine) return became(app);
  const here = played(session, routine, at);
  const to = (moved: Session) => became({ ...app, session: moved });
  switch (move) {
    case 'pause':
      return here.run.kind === 'paused'
        ? became(app)
        : to({ ...here, run: { kind: 'paused', at } });
    case 'resume':
      return to({ ...here, run: { kind: 'running', since: at } });
    case 'back': {
      const before = here.position - FIRST_MOMENTS;
      const target = placed(routine).findLast(({ start }) => start <= before);
      return to({ ...here, position: target?.start ?? 0 });
    }
    case 'next': {
      const next = placed(routine).find(({ start }) => start > here.position);
      const moved = { ...here, position: next?.start ?? lengthOf(routine) };
      return next === undefined
        ? endRoutine({ ...app, session: moved }, at, at, catalog)
        : to(moved);
    }
  }
}

function clocksAfter(before: Clocks, wall: Ms, isLegBreak: boolean, isRising: boolean): Clocks {
  return {
    legBreak: isLegBreak ? 0 : before.legBreak + wall,
    intervalFrom: isLegBreak ? 0 : before.intervalFrom,
    rising: isRising ? 0 : before.rising + wall,
  };
}

/**
 * Ends the routine at `endedAt` and counts on from `at` (later only for an abandoned one).
 * Half of its seconds make it a leg break.
 */
export function endRoutine(app: App, endedAt: Instant, at: Instant, catalog: Catalog): Transition {
  const { session } = app;
  const routine = session && catalog[session.routine];
  if (!session || !routine) return became({ ...app, session: null });
  const last = played(session, routine, endedAt);
  const all = playedInAll(last.played);
  const isLegBreak = 2 * all >= lengthOf(routine);
  const finished: Finished = {
    routine: session.routine,
    startedAt: session.startedAt,
    endedAt,
    played: last.played,
    completed: isLegBreak && last.position >= lengthOf(routine),
    before: app.clocks,
  };
  const ended: App = {
    ...app,
    session: null,
    presence: presenceAfterRoutine(app.idleState, at),
    seenAt: Math.max(app.seenAt, at),
    finished: all > 0 ? finished : null,
    clocks: clocksAfter(
      app.clocks,
      endedAt - session.startedAt,
      isLegBreak,
      onFeet(last.played) >= RISING_FROM,
    ),
  };
  const { before: _, ...record } = finished;
  const id = `routine:${session.startedAt}`;
  const put = { id, kind: 'routine', legBreak: isLegBreak, ...record } as const;
  return became(askLater(count(ended, at), at), [], all > 0 ? [{ put }] : []);
}

/** Takes the last routine back: its entry goes, and the clocks stand as if one had sat on. */
export function undoRoutine(app: App, at: Instant): Transition {
  const { finished } = app;
  if (finished === null || app.session !== null) return became(app);
  const lost = (app.countingSince === null ? finished.endedAt : at) - finished.startedAt;
  const { legBreak, rising, intervalFrom } = finished.before;
  const banked = bank(app, at);
  const spell = banked.spell && {
    since: finished.startedAt,
    sat: banked.spell.sat + finished.endedAt - finished.startedAt,
  };
  const clocks = { legBreak: legBreak + lost, rising: rising + lost, intervalFrom };
  const undone = count({ ...banked, spell, clocks, finished: null }, at);
  return became(askLater(undone, at), [], [{ remove: `routine:${finished.startedAt}` }]);
}
