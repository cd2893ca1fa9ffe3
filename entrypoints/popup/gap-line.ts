import type { GapLineProps } from '@/components/gap-line';
import type { App } from '@/core/app';
import { correctable } from '@/core/gap';
import type { Instant } from '@/core/time';
import type { Asking } from './use-asking';
import { spanOfDay } from './when';

/** The gap that can still be corrected, joined to the app; null if there is none. */
export function gapLine(app: App, at: Instant, ask: Asking['ask']): GapLineProps | null {
  const gap = correctable(app, at);
  if (gap === null) return null;
  const { before, to, reading } = gap;
  return {
    span: spanOfDay(before.from, to),
    reading,
    stance: before.stance,
    onCorrect: (reading) => ask({ type: 'correct-gap', reading }),
  };
}
