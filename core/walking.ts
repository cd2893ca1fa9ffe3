import { type App, isPlaying } from '@/core/app';
import type { Surroundings } from '@/core/events';
import { placed, playedRoutine, playhead } from '@/core/playhead';
import { CLOSE_THRESHOLD } from '@/core/resting';
import type { Catalog } from '@/core/routine';
import { type Instant, type Ms, SECOND } from '@/core/time';

/** Input so soon after a walking step began says nothing: people put the mouse away first. */
const SETTING_OFF: Ms = 15 * SECOND;
/** From here on a look can tell whether somebody stayed: it knows of input to within 15 s. */
const CHECKED_AFTER: Ms = SETTING_OFF + CLOSE_THRESHOLD;

/** Whether a walking step is running at an instant. */
export function isWalking(app: App, at: Instant, catalog: Catalog): boolean {
  const routine = app.session && playedRoutine(app.session, catalog);
  if (!isPlaying(app) || !app.session || !routine) return false;
  return playhead(app.session, routine, at).slot.step.posture === 'walking';
}

/** Remembers that there was input at the desk in a walking step. */
export function noticeInput(app: App, { rest }: Surroundings, at: Instant, catalog: Catalog): App {
  const { session } = app;
  const routine = session && playedRoutine(session, catalog);
  if (session?.run.kind !== 'running' || !routine || !isWalking(app, at, catalog)) return app;
  const { start, stepElapsed } = playhead(session, routine, at);
  const walkedFor = Math.min(stepElapsed, at - session.run.since);
  const isAtDesk = walkedFor - rest.atMost >= SETTING_OFF;
  if (!isAtDesk || session.atDesk.includes(start)) return app;
  // What was walked of it before a pause was taken for confirmed.
  const confirmed = session.confirmed - Math.max(0, session.position - start);
  const atDesk = [...session.atDesk, start];
  return { ...app, session: { ...session, atDesk, confirmed: Math.max(0, confirmed) } };
}

/** When the hands should be looked at, once in each walking step that lasts long enough to tell; null if not again. */
export function walkingLook(app: App, catalog: Catalog): Instant | null {
  const { session, seenAt } = app;
  const routine = session && playedRoutine(session, catalog);
  if (session?.run.kind !== 'running' || !routine) return null;
  const { run, position } = session;
  const looks = placed(routine)
    .filter(({ slot, start }) => slot.step.posture === 'walking' && start + slot.lasts > position)
    .map(({ slot, start }) => {
      const from = Math.max(start, position);
      return { lasts: start + slot.lasts - from, at: run.since + from - position + CHECKED_AFTER };
    })
    .filter(({ lasts, at }) => lasts > CHECKED_AFTER && at > seenAt);
  return looks[0]?.at ?? null;
}
