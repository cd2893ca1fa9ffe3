import { stepHow, stepTitle } from '@/components/words';
import type { App } from '@/core/app';
import { playedRoutine, playhead } from '@/core/playhead';
import type { Instant } from '@/core/time';
import { catalog } from '@/routines/index';
import { useGuidance } from '@/shell/use-guidance';
import { useWakeLock } from '@/shell/use-wake-lock';

const words = (step: string): readonly string[] => [stepTitle(step), stepHow(step)];

function isPlayingAt(app: App, at: Instant): boolean {
  const routine = app.session && playedRoutine(app.session, catalog);
  if (!app.session || !routine) return false;
  const { running, ended } = playhead(app.session, routine, at);
  return running && !ended;
}

/** While a routine is played the popup sounds, and the screen stays awake, whatever of it is shown. `app` is null until it was read. */
export function useSounding(app: App | null, now: Instant): void {
  // What was stored a moment ago may be younger than the last tick.
  const at = Math.max(now, app?.heardAt ?? 0);
  useGuidance(app, at, catalog, words);
  useWakeLock(app !== null && isPlayingAt(app, at));
}
