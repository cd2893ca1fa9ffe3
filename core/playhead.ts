import type { Played, Session } from '@/core/app';
import { lengthOf, type Posture, type Routine, type Slot } from '@/core/routine';
import type { Instant, Ms } from '@/core/time';

/** Where a routine stands: lengths in ms, `index` counts slots from 0. */
export type Playhead = Readonly<{
  index: number;
  slot: Slot;
  stepElapsed: Ms;
  stepLeft: Ms;
  elapsed: Ms;
  total: Ms;
  running: boolean;
  ended: boolean;
}>;

/** How far into the routine it is at an instant, in ms, never past its end. */
export function positionAt(session: Session, routine: Routine, at: Instant): Ms {
  const more = session.run.kind === 'running' ? Math.max(0, at - session.run.since) : 0;
  return Math.min(lengthOf(routine), session.position + more);
}

/** When each slot begins, in ms from the start of the routine. */
export function startsOf(routine: Routine): readonly Ms[] {
  let sum = 0;
  return routine.slots.map((slot) => {
    const start = sum;
    sum += slot.lasts;
    return start;
  });
}

export function playhead(session: Session, routine: Routine, at: Instant): Playhead {
  const total = lengthOf(routine);
  const elapsed = positionAt(session, routine, at);
  const starts = startsOf(routine);
  const index = Math.max(
    0,
    starts.findLastIndex((start) => start <= Math.min(elapsed, total - 1)),
  );
  const slot = routine.slots[index];
  if (slot === undefined) throw new Error(`routine ${routine.id} has no steps`);
  const stepElapsed = elapsed - (starts[index] ?? 0);
  return {
    index,
    slot,
    stepElapsed,
    stepLeft: slot.lasts - stepElapsed,
    elapsed,
    total,
    running: session.run.kind === 'running',
    ended: elapsed >= total,
  };
}

/** What playing from one position to another adds, in ms by posture. */
export function playedBetween(routine: Routine, from: Ms, to: Ms): Played {
  const starts = startsOf(routine);
  const sum: Record<Posture, Ms> = { seated: 0, standing: 0, walking: 0 };
  routine.slots.forEach((slot, index) => {
    const start = starts[index] ?? 0;
    const overlap = Math.min(to, start + slot.lasts) - Math.max(from, start);
    sum[slot.step.posture] += Math.max(0, overlap);
  });
  return sum;
}

export const addPlayed = (a: Played, b: Played): Played => ({
  seated: a.seated + b.seated,
  standing: a.standing + b.standing,
  walking: a.walking + b.walking,
});

export const onFeet = (played: Played): Ms => played.standing + played.walking;
export const playedInAll = (played: Played): Ms => played.seated + onFeet(played);
