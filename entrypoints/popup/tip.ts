import type { Playhead } from '@/core/playhead';
import { type Instant, MINUTE, SECOND } from '@/core/time';
import { tipsFor } from '@/routines/tips';

/** A shorter step leaves no time to read one. */
const READABLE_FROM = 15 * SECOND;

/** The tip beside a step, another one in each routine; null: none fits. */
export function tipAt({ slot, index }: Playhead, startedAt: Instant): string | null {
  const fitting = tipsFor(slot.step.id);
  if (slot.lasts < READABLE_FROM) return null;
  return fitting[(Math.floor(startedAt / MINUTE) + index) % fitting.length] ?? null;
}
