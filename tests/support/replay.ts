import { advance } from '@/core/advance';
import type { App, IdleState } from '@/core/app';
import type { Command, SittingEvent } from '@/core/events';
import { freshApp } from '@/core/fresh';
import type { Entry, Writing } from '@/core/history';
import { type Settings, usualSettings } from '@/core/settings';
import { wakeAt } from '@/core/silence';
import type { Instant } from '@/core/time';
import type { Effect } from '@/core/transition';
import { catalog } from '@/routines/catalog';

/** Monday 5 January 2026, 09:00 UTC. */
export const T0: Instant = Date.UTC(2026, 0, 5, 9);

export const settings: Settings = { ...usualSettings, massage: 'on' };

type Told = Readonly<{ at: Instant; effect: Effect['type'] }>;
export type Story = Readonly<{ app: App; told: readonly Told[]; entries: readonly Entry[] }>;

export const sitsDown = (at: Instant = T0, own: Partial<Settings> = {}): Story => ({
  app: freshApp(at, { ...settings, ...own }),
  told: [],
  entries: [],
});

const observed = (state: IdleState, at: Instant): SittingEvent => ({
  at,
  type: 'observed',
  state,
});
/** What an alarm finds, as the background tells it. */
export const heartbeat = ({ idleState }: App, at: Instant): SittingEvent =>
  idleState === 'idle' ? { at, type: 'awake' } : observed(idleState, at);

export const active = (at: Instant) => observed('active', at);
export const idle = (at: Instant) => observed('idle', at);
export const locked = (at: Instant) => observed('locked', at);
export const look = (at: Instant): SittingEvent => ({ at, type: 'look' });
export const ask = (command: Command, at: Instant): SittingEvent => ({ ...command, at });

function write(entries: readonly Entry[], writings: readonly Writing[]): readonly Entry[] {
  const kept = new Map(entries.map((entry) => [entry.id, entry]));
  for (const writing of writings) {
    if ('put' in writing) kept.set(writing.put.id, writing.put);
    else kept.delete(writing.remove);
  }
  return [...kept.values()];
}

/** One event, with nothing between the last one and it: the machine may have slept. */
export function hear(story: Story, event: SittingEvent): Story {
  const { app, effects, writings } = advance(story.app, event, catalog);
  const told = effects.map((effect) => ({ at: event.at, effect: effect.type }));
  return { app, told: [...story.told, ...told], entries: write(story.entries, writings) };
}

/** Lets an awake machine go on to an instant: the alarm rings whenever it was set to, and says what was last seen. */
export function until(story: Story, at: Instant): Story {
  let going = story;
  for (;;) {
    const wake = wakeAt(going.app, catalog);
    if (wake > at) return going;
    going = hear(going, heartbeat(going.app, Math.max(wake, going.app.heardAt)));
  }
}

/** A day told by its events, on a machine that is awake all the time. */
export const replay = (events: readonly SittingEvent[], from: Story = sitsDown()): Story =>
  events.reduce((story, event) => hear(until(story, event.at), event), from);

export const reminders = (story: Story): readonly Instant[] =>
  story.told.filter((one) => one.effect === 'remind').map((one) => one.at);

export const entriesOf = <K extends Entry['kind']>(story: Story, kind: K) =>
  story.entries.filter((entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind);
