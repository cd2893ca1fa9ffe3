import { advance } from '@/core/advance';
import type { App, IdleState } from '@/core/app';
import type { Calendar } from '@/core/calendar';
import type { Command, Observed, Surroundings } from '@/core/events';
import { isFact } from '@/core/events';
import { freshApp } from '@/core/fresh';
import type { Entry, Writing } from '@/core/history';
import { type Settings, usualSettings } from '@/core/settings';
import { wakeAt } from '@/core/silence';
import type { Instant } from '@/core/time';
import type { Effect } from '@/core/transition';
import type { World } from '@/core/world';
import { catalog } from '@/routines/catalog';
import { utc } from './calendars';

/** Monday 5 January 2026, 09:00 UTC. */
export const T0: Instant = Date.UTC(2026, 0, 5, 9);

export const settings: Settings = { ...usualSettings, massage: 'on' };
export const world: World = { catalog, calendar: utc };

/** Nothing sounds, nothing is shared, and the hands make a pause whenever they are looked at. */
export const quiet: Surroundings = {
  audible: false,
  fullScreen: false,
  sharing: false,
  meeting: 'none',
  handsRest: true,
  elsewhere: [],
};

type Told = Readonly<{ at: Instant; effect: Effect['type'] }>;
export type Story = Readonly<{
  app: App;
  told: readonly Told[];
  entries: readonly Entry[];
  /** What whoever looks around sees. */
  room: Surroundings;
  calendar: Calendar;
}>;

/** What happens: to the product, or around it without anybody telling. */
export type Happens = Readonly<{ at: Instant }> &
  (Command | Observed | Readonly<{ type: 'room'; is: Partial<Surroundings> }>);

type Setting = Partial<Settings> & Readonly<{ calendar?: Calendar; room?: Partial<Surroundings> }>;

export function sitsDown(at: Instant = T0, setting: Setting = {}): Story {
  const { calendar = utc, room, ...own } = setting;
  return {
    app: freshApp(at, { ...settings, ...own }),
    told: [],
    entries: [],
    room: { ...quiet, ...room },
    calendar,
  };
}

const observed = (state: IdleState, at: Instant): Happens => ({ at, type: 'observed', state });

/** What an alarm finds, as the background tells it. */
export const heartbeat = ({ idleState }: App, at: Instant): Happens =>
  idleState === 'idle' ? { at, type: 'awake' } : observed(idleState, at);

export const active = (at: Instant) => observed('active', at);
export const idle = (at: Instant) => observed('idle', at);
export const locked = (at: Instant) => observed('locked', at);
export const awake = (at: Instant): Happens => ({ at, type: 'awake' });
export const look = (at: Instant): Happens => ({ at, type: 'look' });
export const ask = (command: Command, at: Instant): Happens => ({ ...command, at });
/** From here on whoever looks around sees this; nobody tells. */
export const room = (is: Partial<Surroundings>, at: Instant): Happens => ({ at, type: 'room', is });

export function write(entries: readonly Entry[], writings: readonly Writing[]): readonly Entry[] {
  if (writings.length === 0) return entries;
  const kept = new Map(entries.map((entry) => [entry.id, entry]));
  for (const writing of writings) {
    if ('put' in writing) kept.set(writing.put.id, writing.put);
    else kept.delete(writing.remove);
  }
  return [...kept.values()];
}

export const worldOf = ({ calendar }: Story): World => ({ catalog, calendar });

/** One event, with nothing between the last one and it: the machine may have slept. */
export function hear(story: Story, event: Happens): Story {
  if (event.type === 'room') return { ...story, room: { ...story.room, ...event.is } };
  const told = isFact(event) ? { ...event, around: story.room } : event;
  const { app, effects, writings } = advance(story.app, told, worldOf(story));
  const more = effects.map((effect) => ({ at: event.at, effect: effect.type }));
  return {
    ...story,
    app,
    told: [...story.told, ...more],
    entries: write(story.entries, writings),
  };
}

/** Lets an awake machine go on to an instant: the alarm rings whenever it was set to, and says what was last seen. */
export function until(story: Story, at: Instant): Story {
  let going = story;
  for (;;) {
    const wake = wakeAt(going.app, worldOf(going));
    if (wake > at) return going;
    going = hear(going, heartbeat(going.app, Math.max(wake, going.app.heardAt)));
  }
}

/** A day told by its events, on a machine that is awake all the time. */
export const replay = (events: readonly Happens[], from: Story = sitsDown()): Story =>
  events.reduce((story, event) => hear(until(story, event.at), event), from);

export const reminders = (story: Story): readonly Instant[] =>
  story.told.filter((one) => one.effect === 'remind').map((one) => one.at);

export const entriesOf = <K extends Entry['kind']>(story: Story, kind: K) =>
  story.entries.filter((entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind);
