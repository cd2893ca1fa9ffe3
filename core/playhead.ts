import type { Legs, Played, Session } from '@/core/app';
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

/** A routine as it is played: by whom it was made, and for what, does not matter any more. */
export type PlayedRoutine = Pick<Routine, 'id' | 'slots'>;

type Placed = Readonly<{ index: number; start: Ms; slot: Slot }>;

/** How far into the routine it is at an instant, in ms, never past its end. */
export function positionAt(session: Session, routine: PlayedRoutine, at: Instant): Ms {
  const more = session.run.kind === 'running' ? Math.max(0, at - session.run.since) : 0;
  return Math.min(lengthOf(routine), session.position + more);
}

/** The slots with their number and when each begins, in ms from the start of the routine. */
export function placed(routine: PlayedRoutine): readonly Placed[] {
  let sum = 0;
  return routine.slots.map((slot, index) => {
    const start = sum;
    sum += slot.lasts;
    return { index, start, slot };
  });
}

/** The routine as this person plays it; undefined if it has a step that the catalogue does not know. */
export function playedRoutine(session: Session, { steps }: Catalog): PlayedRoutine | undefined {
  const slots = session.slots.flatMap(({ step, lasts }): readonly Slot[] => {
    const known = steps[step];
    return known === undefined ? [] : [{ step: known, lasts }];
  });
  return slots.length === session.slots.length && slots.length > 0
    ? { id: session.routine, slots }
    : undefined;
}

/** The slots as a session remembers them. */
export const slotsOf = (slots: readonly Slot[]): Session['slots'] =>
  slots.map(({ step, lasts }) => ({ step: step.id, lasts }));

/** Where the routine stands at an instant. Throws for a routine without steps, which the catalogue never has. */
export function playhead(session: Session, routine: PlayedRoutine, at: Instant): Playhead {
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
  routine: PlayedRoutine,
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

/** What of it was for the one leg alone and for the other, in ms. */
export function legsBetween(routine: PlayedRoutine, from: Ms, to: Ms): Legs {
  const sum = { left: 0, right: 0 };
  for (const { slot, start } of placed(routine)) {
    const overlap = Math.min(to, start + slot.lasts) - Math.max(from, start);
    if (slot.step.side !== 'both') sum[slot.step.side] += Math.max(0, overlap);
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
