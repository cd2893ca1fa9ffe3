import { useLayoutEffect, useRef } from 'preact/hooks';
import type { App } from '@/core/app';
import { guide, type Seen } from '@/core/guidance';
import type { Catalog } from '@/core/routine';
import type { Instant } from '@/core/time';
import { createGuide, type Guide, type GuidePorts, guidePorts } from '@/shell/guide';

/**
 * Lets a view sound what it shows: chimes, and the `words` of each step. To be called at every drawing, whatever screen it shows, so that
 * the end is heard also when the background was first to see it; `app` is null until it was read.
 */
export function useGuidance(
  app: App | null,
  at: Instant,
  catalog: Catalog,
  words: (step: string) => readonly string[],
  ports: GuidePorts = guidePorts,
): void {
  const seen = useRef<Seen | null>(null);
  const sounding = useRef<Guide | null>(null);
  // An effect of the layout: others wait for a frame, which a tab out of sight never draws.
  useLayoutEffect(() => {
    if (app === null) return;
    sounding.current ??= createGuide(ports, words);
    const now = guide(seen.current, app, at, catalog);
    seen.current = now.seen;
    if (now.cue !== null) void sounding.current.follow(now.cue, app.settings);
  }, [app, at]);

  const isMute = app !== null && !(app.settings.sound && app.settings.voice);
  useLayoutEffect(() => {
    if (isMute) void sounding.current?.follow({ type: 'hush' }, app.settings);
  }, [isMute]);
}
