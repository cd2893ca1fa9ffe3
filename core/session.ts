import { type App, isPlaying, type Session } from '@/core/app';
import { bank, count } from '@/core/clocks';
import { endRoutine } from '@/core/ending';
import { careOf, findRoutine, offerOf } from '@/core/library';
import { type PlayedRoutine, placed, playedRoutine, playhead, slotsOf } from '@/core/playhead';
import { clocksWith, played } from '@/core/playing';
import { endSpell } from '@/core/presence';
import { settleReminder } from '@/core/reminding';
import { barrier, keepsAllMassage } from '@/core/resolving';
import { type Catalog, hasMassage, isForPartner, lengthOf, type Step } from '@/core/routine';
import { type Answers, asksForSigns, isStopped } from '@/core/screening';
import type { Space } from '@/core/settings';
import { type Instant, MINUTE, type Ms, SECOND } from '@/core/time';
import { andThen, became, type Transition } from '@/core/transition';
import type { World } from '@/core/world';

/** A routine paused for so long was given up when it was paused. */
export const ABANDONED_AFTER: Ms = 10 * MINUTE;
/** Back goes to the start of the step, and from its first moments to the step before. */
const FIRST_MOMENTS: Ms = 2 * SECOND;

const nothing = { seated: 0, standing: 0, walking: 0 } as const;

/** What is started: with how much room, whether new signs in one leg were denied, and what speaks against it for a partner. */
type Start = Readonly<{
  routine: string;
  space?: Space | undefined;
  noSigns?: true | undefined;
  receiver?: Answers | undefined;
}>;

/** The routine as it may be played; null where it may not: a massage is asked about first, and a partner is screened each time. */
function permitted(app: App, start: Start, at: Instant, world: World): PlayedRoutine | null {
  const { catalog, calendar } = world;
  const written = findRoutine(app, start.routine, catalog);
  if (written === undefined || isStopped(app.screening)) return null;
  const isPartner = isForPartner(written);
  if (isPartner !== (start.receiver !== undefined)) return null;
  // What ends before the routine does, ends before it.
  const answers = start.receiver ?? careOf(app, at + lengthOf(written), start.space);
  const { routine } = offerOf(app, written, answers, catalog);
  if (isPartner && !keepsAllMassage(written, answers, catalog)) return null;
  const isMassage = hasMassage(routine);
  const isAsked = isMassage && (isPartner || asksForSigns(app.screening, at, calendar));
  return isAsked && start.noSigns !== true ? null : routine;
}

/**
 * Starts a routine at its first second. Sitting up to here is banked; a reminder is answered by it.
 * Ignored while another one runs, and where it is not permitted.
 */
export function startRoutine(app: App, start: Start, at: Instant, world: World): Transition {
  const routine = app.session === null ? permitted(app, start, at, world) : null;
  if (routine === null) return became(app);
  const session: Session = {
    routine: routine.id,
    slots: slotsOf(routine.slots),
    startedAt: at,
    position: 0,
    played: nothing,
    confirmed: 0,
    legs: { left: 0, right: 0 },
    rung: 0,
    atDesk: [],
    run: { kind: 'running', since: at },
  };
  // What was said about a partner's legs says nothing about one's own.
  const isOwn = start.noSigns === true && start.receiver === undefined;
  const screening = isOwn ? { ...app.screening, noSignsAt: at } : app.screening;
  return andThen(endSpell(bank(app, at), at), (stood) =>
    settleReminder({ ...stood, session, screening, gap: null, finished: null }, 'routine', at),
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
    session: { ...here, position, atDesk, rung: Math.min(here.rung, position) },
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

/** What a walking step offers to somebody who could not leave the desk; undefined: nothing that they may do in the chair. */
export function seatedInstead(
  app: App,
  { posture, replaceWith }: Step,
  at: Instant,
  catalog: Catalog,
): Step | undefined {
  if (posture !== 'walking') return undefined;
  const answers = careOf(app, at);
  return replaceWith
    .flatMap((id) => catalog.steps[id] ?? [])
    .find((step) => step.posture === 'seated' && barrier(step, answers, catalog) === undefined);
}

/** "Still at the desk": does the rest of a walking step in the chair. */
export function sitInstead(app: App, at: Instant, catalog: Catalog): Transition {
  const { session } = app;
  const routine = session && playedRoutine(session, catalog);
  if (!session || !routine) return became(app);
  const { index, slot, stepElapsed, stepLeft, ended } = playhead(session, routine, at);
  const instead = seatedInstead(app, slot.step, at, catalog);
  if (instead === undefined || ended) return became(app);
  const walked = stepElapsed > 0 ? [{ step: slot.step, lasts: stepElapsed }] : [];
  const slots = routine.slots.toSpliced(index, 1, ...walked, { step: instead, lasts: stepLeft });
  return became({
    ...app,
    clocks: clocksWith(app, at),
    session: { ...played(session, routine, at), slots: slotsOf(slots) },
  });
}
