import { type App, isPlaying, type Session } from '@/core/app';
import { bank, count } from '@/core/clocks';
import { endRoutine } from '@/core/ending';
import { isOffered } from '@/core/offer';
import { placed, playedRoutine, playhead } from '@/core/playhead';
import { clocksWith, played } from '@/core/playing';
import { endSpell } from '@/core/presence';
import { settleReminder } from '@/core/reminding';
import { type Catalog, lengthOf } from '@/core/routine';
import { type Instant, MINUTE, type Ms, SECOND } from '@/core/time';
import { andThen, became, type Transition } from '@/core/transition';

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
  const to = (position: Ms, atDesk = here.atDesk): App => ({
    ...app,
    clocks: clocksWith(app, at),
    session: { ...here, position, atDesk },
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
      const start = target?.start ?? 0;
      // Whoever goes back walks it again.
      const atDesk = here.atDesk.filter((begun) => begun < start);
      return became(to(start, atDesk));
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
  const here = played(session, routine, at);
  return became({
    ...app,
    clocks: clocksWith(app, at),
    session: { ...here, seatedFrom: [...here.seatedFrom, elapsed] },
  });
}
