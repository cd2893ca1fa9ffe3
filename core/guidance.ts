import type { App } from '@/core/app';
import type { Sound } from '@/core/bells';
import { playedRoutine, playhead } from '@/core/playhead';
import type { Catalog } from '@/core/routine';
import type { Settings } from '@/core/settings';
import { type Instant, type Ms, SECOND } from '@/core/time';

/*
 * What a view has to sound, from what it saw last and what it sees now. As with the clock, nothing ticks: a view that looks once a
 * second and one that was asleep come to the same state, and what is long past is passed over in silence.
 */

/** What is later than this is not sounded any more: a machine that wakes must not ring for an hour ago. */
export const LATE: Ms = 5 * SECOND;

/** What a view saw of a routine when it looked last. */
export type Seen = Readonly<{
  /** Names the routine that is played. */
  startedAt: Instant;
  index: number;
  elapsed: Ms;
  /** Whether the step was announced, or is not to be any more. */
  announced: boolean;
  /** When it will be over if it runs on; null while it is paused. */
  endsAt: Instant | null;
  over: boolean;
}>;

export type Cue =
  /** Whatever is being spoken is of no use any more. */
  | Readonly<{ type: 'hush' }>
  /** `from` is the instant it belongs to, the same in every open view; `step` is to be spoken after the chime. */
  | Readonly<{ type: 'sound'; from: Instant; chime: Sound | null; step: string | null }>;

export type Guidance = Readonly<{ seen: Seen | null; cue: Cue | null }>;

const HUSH: Cue = { type: 'hush' };

/** Whether bells are wanted. */
export const rings = ({ sound, chime }: Settings): boolean => sound && chime;

/** The end, if the chime is wanted and it is not long past; in any case nothing more is spoken. */
function endCue({ settings }: App, from: Instant, at: Instant): Cue {
  return rings(settings) && at - from <= LATE
    ? { type: 'sound', from, chime: 'end', step: null }
    : HUSH;
}

function stepCue({ settings }: App, from: Instant, step: string, opens: boolean): Cue | null {
  const chime = settings.chime && !opens ? 'step' : null;
  const spoken = settings.voice ? step : null;
  if (!settings.sound || (chime === null && spoken === null)) return null;
  return { type: 'sound', from, chime, step: spoken };
}

/** No routine is open any more. The background may end it before the view has seen its last second. */
function gone(seen: Seen | null, app: App, at: Instant): Guidance {
  if (seen === null) return { seen: null, cue: null };
  const { finished } = app;
  const ranOut =
    !seen.over &&
    seen.endsAt !== null &&
    finished?.startedAt === seen.startedAt &&
    finished.endedAt >= seen.endsAt;
  return { seen: null, cue: ranOut ? endCue(app, finished.endedAt, at) : seen.over ? null : HUSH };
}

/**
 * What a view has to sound now, and what it has to remember for the next look. A step is announced once it runs: by the chime, except
 * when the view has just opened on it, and by the voice. The end is rung once, when it was played to its end.
 */
export function guide(seen: Seen | null, app: App, at: Instant, catalog: Catalog): Guidance {
  const { session } = app;
  const routine = session && playedRoutine(session, catalog);
  if (!session || !routine) return gone(seen, app, at);

  const head = playhead(session, routine, at);
  const { startedAt, run, position } = session;
  const endsAt = run.kind === 'running' ? run.since + head.total - position : null;
  const isOpening = seen?.startedAt !== startedAt;
  const now = { startedAt, index: head.index, elapsed: head.elapsed, endsAt };
  if (head.ended) {
    const isNews = !isOpening && !seen.over && endsAt !== null;
    const cue = isNews ? endCue(app, endsAt, at) : null;
    return { seen: { ...now, announced: true, over: true }, cue };
  }
  // Whoever goes back hears the step again.
  const isNewStep = isOpening || head.index !== seen.index || head.elapsed < seen.elapsed;
  const isDue = head.running && (isNewStep || !seen.announced);
  const announced = isOpening || head.running || (!isNewStep && seen.announced);
  const from = at - head.stepElapsed;
  const announce = isDue && head.stepElapsed <= LATE;
  const cue = announce ? stepCue(app, from, head.slot.step.id, isOpening) : null;
  const stopped = !isOpening && ((seen.endsAt !== null && !head.running) || isNewStep);
  return { seen: { ...now, announced, over: false }, cue: cue ?? (stopped ? HUSH : null) };
}
