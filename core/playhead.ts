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

/** The slots with their number and when each begins, in ms from the start of the routine. */
export function placed(
  routine: Routine,
): readonly Readonly<{ index: number; start: Ms; slot: Slot }>[] {
  let sum = 0;
  return routine.slots.map((slot, index) => {
    const start = sum;
    sum += slot.lasts;
    return { index, start, slot };
  });
}

/** Where the routine stands at an instant. Throws for a routine without steps, which the catalogue never has. */
export function playhead(session: Session, routine: Routine, at: Instant): Playhead {
  const total = lengthOf(routine);
  const elapsed = positionAt(session, routine, at);
  const here = placed(routine).findLast(({ start }) => start <= Math.min(elapsed, total - 1));
  if (here === undefined) throw new Error(`routine ${routine.id} has no steps`);
  const { index, slot } = here;
  const stepElapsed = elapsed - here.start;
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
  const sum: Record<Posture, Ms> = { seated: 0, standing: 0, walking: 0 };
  for (const { slot, start } of placed(routine)) {
    const overlap = Math.min(to, start + slot.lasts) - Math.max(from, start);
    sum[slot.step.posture] += Math.max(0, overlap);
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
