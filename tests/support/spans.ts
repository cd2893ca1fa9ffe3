import { expect } from 'vitest';
import type { Entry } from '@/core/history';
import { playedInAll } from '@/core/playhead';
import type { Instant, Ms } from '@/core/time';
import { live } from './machine';
import type { Story } from './replay';

/** Time at the desk in an entry, in ms. */
export function atDesk(entry: Entry): Ms {
  if (entry.kind === 'spell') return entry.sat;
  if (entry.kind === 'standing') return entry.stood;
  return entry.kind === 'routine' ? playedInAll(entry.played) : 0;
}

/** Time at the desk that runs and is in no clock yet, in ms. */
export const sinceBanked = ({ countingSince, heardAt }: Story['app']): Ms =>
  countingSince === null ? 0 : heardAt - countingSince;

/** The spans that were written between one set-back of the clock and the next: before and after, the same times come twice. */
export function byEpoch(happenings: Parameters<typeof live>[0], from: Instant): readonly Entry[][] {
  const epochs: Map<string, Entry>[] = [new Map()];
  let heardAt = from;
  let known: readonly Entry[] = [];
  live(happenings, {
    from,
    each: ({ entries }, { at }) => {
      if (at < heardAt) epochs.push(new Map());
      heardAt = at;
      const epoch = epochs.at(-1);
      for (const entry of entries) if (!known.includes(entry)) epoch?.set(entry.id, entry);
      for (const { id } of known)
        if (!entries.some((entry) => entry.id === id)) for (const map of epochs) map.delete(id);
      known = entries;
    },
  });
  return epochs.map((epoch) => [...epoch.values()]);
}

/** Holds spans to be in order, apart, and not fuller than they are long. */
export function expectApart(written: readonly Entry[]): void {
  const spans = written
    .filter((entry) => entry.kind !== 'reminder' && entry.kind !== 'pause')
    .toSorted((a, b) => a.startedAt - b.startedAt || a.endedAt - b.endedAt);
  spans.forEach((span, index) => {
    const before = spans[index - 1];
    if (before) expect(span.startedAt).toBeGreaterThanOrEqual(before.endedAt);
    const lasted = span.endedAt - span.startedAt;
    expect(lasted).toBeGreaterThanOrEqual(0);
    expect(atDesk(span)).toBeLessThanOrEqual(lasted);
    if (span.kind === 'routine') expect(span.confirmed).toBeLessThanOrEqual(span.played.walking);
  });
}
