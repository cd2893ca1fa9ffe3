import type { App } from '@/core/app';
import { bank, count } from '@/core/clocks';
import type { Instant } from '@/core/time';

/** An instant that lies after the last event cannot have been remembered by it. */
const notAfter = (at: Instant, last: Instant): Instant => Math.min(at, last);

/** Makes an app whose fields were read one by one agree with itself again. */
export function heal(app: App): App {
  const { heardAt } = app;
  const countingSince = app.countingSince === null ? null : notAfter(app.countingSince, heardAt);
  const spell = app.spell && { ...app.spell, since: notAfter(app.spell.since, heardAt) };
  const timely: App = { ...app, seenAt: notAfter(app.seenAt, heardAt), countingSince, spell };
  const suspended = timely.pause !== null || timely.session !== null;
  const inChair = timely.presence.kind === 'seated' || timely.presence.kind === 'undecided';
  if (suspended || !inChair) return { ...bank(timely, heardAt), countingSince: null };
  const counted = count(timely, heardAt);
  return counted.spell || counted.countingSince === null
    ? counted
    : { ...counted, spell: { since: counted.countingSince, sat: 0 } };
}
