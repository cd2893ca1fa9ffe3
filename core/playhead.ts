import type { Played, Session } from '@/core/app';
import { type Catalog, lengthOf, type Posture, type Routine, type Slot } from '@/core/routine';
import type { Instant, Ms } from '@/core/time';

/** Where a routine stands: lengths in ms, `index` counts slots from 0. */
export type Playhead = Readonly<{
  index: number;
  slot: Slot;
  stepElapsed: Ms;
  stepLeft: Ms;
  /** Where the step begins in the routine, and where it stands. */
  start: Ms;
  elapsed: Ms;
  total: Ms;
  running: boolean;
  ended: boolean;
}>;

type Placed = Readonly<{ index: number; start: Ms; slot: Slot }>;

/** How far into the routine it is at an instant, in ms, never past its end. */
export function positionAt(session: Session, routine: Routine, at: Instant): Ms {
  const more = session.run.kind === 'running' ? Math.max(0, at - session.run.since) : 0;
  return Math.min(lengthOf(routine), session.position + more);
}

/** The slots with their number and when each begins, in ms from the start of the routine. */
export function placed(routine: Routine): readonly Placed[] {
  let sum = 0;
  return routine.slots.map((slot, index) => {
    const start = sum;
    sum += slot.lasts;
    return { index, start, slot };
  });
}

/** The rest of a walking step, in the chair, from a position within it on. */
function seatedFrom({ slot, start }: Placed, position: Ms): readonly Slot[] {
  const { step, lasts } = slot;
  const isWithin = position >= start && position < start + lasts;
  if (!isWithin || step.seated === undefined) return [slot];
  const walked = position - start;
  const rest = { step: step.seated, lasts: lasts - walked };
  return walked === 0 ? [rest] : [{ step, lasts: walked }, rest];
}

const withSeated = (routine: Routine, position: Ms): Routine => ({
  ...routine,
  slots: placed(routine).flatMap((one) => seatedFrom(one, position)),
});

/** The routine as this person plays it; undefined for one that the catalogue does not have. */
export function playedRoutine(session: Session, catalog: Catalog): Routine | undefined {
  const routine = catalog[session.routine];
  return routine && session.seatedFrom.reduce(withSeated, routine);
}

/** Where the routine stands at an instant. Throws for a routine without steps, which the catalogue never has. */
export function playhead(session: Session, routine: Routine, at: Instant): Playhead {
  const total = lengthOf(routine);
  const elapsed = positionAt(session, routine, at);
  const here = placed(routine).findLast(({ start }) => start <= Math.min(elapsed, total - 1));
  if (here === undefined) throw new Error(`routine ${routine.id} has no steps`);
  const { index, slot, start } = here;
  const stepElapsed = elapsed - start;
  return {
    index,
    slot,
    stepElapsed,
    stepLeft: slot.lasts - stepElapsed,
    start,
    elapsed,
    total,
    running: session.run.kind === 'running',
    ended: elapsed >= total,
  };
}

/** What playing from one position to another adds, in ms by posture; slots that begin at some positions can be left out. */
export function playedBetween(
  routine: Routine,
  from: Ms,
  to: Ms,
  without: readonly Ms[] = [],
): Played {
  const sum: Record<Posture, Ms> = { seated: 0, standing: 0, walking: 0 };
  for (const { slot, start } of placed(routine)) {
    const overlap = Math.min(to, start + slot.lasts) - Math.max(from, start);
    if (!without.includes(start)) sum[slot.step.posture] += Math.max(0, overlap);
  }
  return sum;
}

export const addPlayed = (a: Played, b: Played): Played => ({
  seated: a.seated + b.seated,
  standing: a.standing + b.standing,
  walking: a.walking + b.walking,
});

export const onFeet = (played: Played): Ms => played.standing + played.walking;
export const playedInAll = (played: Played): Ms => played.seated + onFeet(played);
