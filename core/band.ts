import type { App } from '@/core/app';
import { breakKind } from '@/core/day-totals';
import type { Entry } from '@/core/history';
import { onFeet } from '@/core/playhead';
import type { Instant, Ms } from '@/core/time';

export type Stretch = Readonly<{ kind: 'sitting' | 'feet' | 'break'; from: Instant; to: Instant }>;

function stretchOf(entry: Entry): Stretch | null {
  const { startedAt: from, endedAt: to } = entry;
  if (entry.kind === 'spell') return { kind: 'sitting', from, to };
  if (entry.kind === 'standing') return { kind: 'feet', from, to };
  if (entry.kind !== 'routine') return null;
  return { kind: breakKind(entry.played) === 'seated' ? 'break' : 'feet', from, to };
}

/** A day's stretches between two instants, the spell that is going on included, in order of time. */
export function band(
  entries: readonly Entry[],
  app: App,
  from: Instant,
  to: Instant,
): readonly Stretch[] {
  const kind = app.stance === 'standing' ? 'feet' : 'sitting';
  const now: Stretch[] = app.spell ? [{ kind, from: app.spell.since, to: app.heardAt }] : [];
  return [...entries.flatMap((entry) => stretchOf(entry) ?? []), ...now]
    .map((one) => ({ ...one, from: Math.max(from, one.from), to: Math.min(to, one.to) }))
    .filter((one) => one.to > one.from)
    .sort((a, b) => a.from - b.from);
}

const onFeetIn = (entry: Entry): Ms => {
  if (entry.kind === 'standing') return entry.stood;
  return entry.kind === 'routine' ? onFeet(entry.played) : 0;
};

/** Leg breaks by routine, and time on the feet in ms, of a day. */
export function breaksToday(entries: readonly Entry[]): Readonly<{ breaks: number; onFeet: Ms }> {
  const routines = entries.filter((entry) => entry.kind === 'routine');
  return {
    breaks: routines.filter((entry) => entry.legBreak).length,
    onFeet: entries.reduce((sum, entry) => sum + onFeetIn(entry), 0),
  };
}
