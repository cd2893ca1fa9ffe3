import { advance } from '@/core/advance';
import type { App, IdleState } from '@/core/app';
import type { Calendar } from '@/core/calendar';
import type { Command, Observed, Surroundings } from '@/core/events';
import { isFact } from '@/core/events';
import { freshApp } from '@/core/fresh';
import { type DayRange, dayOfEntry, type Entry, type Recorded, type Writing } from '@/core/history';
import { outlook } from '@/core/outlook';
import { RESTS } from '@/core/resting';
import type { Screening } from '@/core/screening';
import { type Settings, usualSettings } from '@/core/settings';
import { wakeAt } from '@/core/silence';
import { type Instant, SECOND } from '@/core/time';
import type { Effect } from '@/core/transition';
import type { World } from '@/core/world';
import { catalog } from '@/routines/catalog';
import { utc } from './calendars';

/** Monday 5 January 2026, 09:00 UTC. */
export const T0: Instant = Date.UTC(2026, 0, 5, 9);

/** Somebody whose pick is the three minutes at the desk. */
export const settings: Settings = { ...usualSettings, routine: 'desk-3' };

/** Nothing speaks against massage, and today's question about new signs is answered. */
export const nothingToCareFor = (at: Instant): Screening => ({
  answeredAt: at,
  yes: {},
  noSignsAt: at,
  redFlag: null,
});
export const world: World = { catalog, calendar: utc };

/** What is around somebody but for their hands, which `Hands` tells. */
type Room = Omit<Surroundings, 'locked' | 'rest'>;

/** Nothing sounds, nothing is shared. */
const quietRoom: Room = {
  audible: false,
  fullScreen: false,
  sharing: false,
  meeting: 'none',
  elsewhere: [],
  following: {},
};

/** A look at somebody who has just made a pause of 15 s. */
export const quiet: Surroundings = {
  ...quietRoom,
  locked: false,
  rest: { atLeast: 15 * SECOND, atMost: 30 * SECOND },
};

/** What the hands do, however little of it the product is told. */
type Hands = Readonly<{
  /** Types on without a pause; else there is a pause whenever somebody looks. */
  isTyping: boolean;
  isLocked: boolean;
  /** The last input, while they rest; else null. */
  restSince: Instant | null;
}>;

type Told = Readonly<{ at: Instant; effect: Effect['type'] }>;
export type Story = Readonly<{
  app: App;
  told: readonly Told[];
  entries: readonly Entry[];
  /** What whoever looks around sees. */
  room: Room;
  hands: Hands;
  calendar: Calendar;
}>;

/** What happens: to the product, or around it without anybody telling. */
export type Happens = Readonly<{ at: Instant }> &
  (Command | Observed | Readonly<{ type: 'room'; is: Partial<Room & Pick<Hands, 'isTyping'>> }>);

type Setting = Partial<Settings> &
  Readonly<{
    calendar?: Calendar;
    room?: Partial<Room>;
    isTyping?: boolean;
    screening?: Screening;
  }>;

export function sitsDown(at: Instant = T0, setting: Setting = {}): Story {
  const {
    calendar = utc,
    room,
    isTyping = false,
    screening = nothingToCareFor(at),
    ...own
  } = setting;
  return {
    app: { ...freshApp(at, { ...settings, ...own }), screening },
    told: [],
    entries: [],
    room: { ...quietRoom, ...room },
    hands: { isTyping, isLocked: false, restSince: null },
    calendar,
  };
}

const observed = (state: IdleState, at: Instant): Happens => ({ at, type: 'observed', state });

export const active = (at: Instant) => observed('active', at);
export const idle = (at: Instant) => observed('idle', at);
export const locked = (at: Instant) => observed('locked', at);
export const awake = (at: Instant): Happens => ({ at, type: 'awake' });
export const look = (at: Instant): Happens => ({ at, type: 'look' });
export const ask = (command: Command, at: Instant): Happens => ({ ...command, at });
/** From here on whoever looks around sees this; nobody tells. */
export const room = (is: Partial<Room & Pick<Hands, 'isTyping'>>, at: Instant): Happens => ({
  at,
  type: 'room',
  is,
});

/** Whether a line lies in the days that are erased; one without a place is taken to be at Greenwich. */
const isErased = (entry: Entry, { from, to }: DayRange): boolean => {
  const day = dayOfEntry({ utcOffset: 0, ...entry });
  return day >= (from ?? day) && day <= (to ?? day);
};

/** A history that is nothing but a list. */
export function write<E extends Entry = Entry | Recorded>(
  entries: readonly E[],
  writings: readonly Writing<E>[],
): readonly E[] {
  if (writings.length === 0) return entries;
  const kept = new Map(entries.map((entry) => [entry.id, entry]));
  for (const writing of writings) {
    if ('put' in writing) kept.set(writing.put.id, writing.put);
    else if ('remove' in writing) kept.delete(writing.remove);
    else
      for (const one of [...kept.values()]) if (isErased(one, writing.erase)) kept.delete(one.id);
  }
  return [...kept.values()];
}

export const worldOf = ({ calendar }: Story): World => ({ catalog, calendar });

/** What the idle API answers about a rest since an instant. */
function restAt(since: Instant, at: Instant): Surroundings['rest'] {
  const told = RESTS.filter((rest) => at - since >= rest).length;
  return { atLeast: RESTS[told - 1] ?? 0, atMost: RESTS[told] ?? Number.POSITIVE_INFINITY };
}

/** What the hands do once this has happened. */
function handsAfter(story: Story, event: Happens): Hands {
  const { hands, app } = story;
  if (event.type === 'look' || event.type === 'awake' || event.type === 'room') return hands;
  const touched: Hands = { ...hands, isLocked: false, restSince: null };
  if (event.type !== 'observed' || event.state === 'active') return touched;
  if (event.state === 'locked') return { ...hands, isLocked: true };
  // The browser tells of a rest when it has lasted as long as it was asked to wait for.
  const { idleThreshold } = outlook(app, app.heardAt, worldOf(story));
  return { ...hands, restSince: hands.restSince ?? event.at - idleThreshold };
}

/** What a look shows of the hands. */
function glimpsed({ isTyping, isLocked, restSince }: Hands, event: Happens) {
  const unknown = { atLeast: 0, atMost: Number.POSITIVE_INFINITY };
  if (isLocked) return { locked: true, rest: unknown };
  const isInput = event.type === 'observed' && event.state === 'active';
  if (isInput || (isTyping && restSince === null))
    return { locked: false, rest: restAt(event.at, event.at) };
  return { locked: false, rest: restAt(restSince ?? event.at - 15 * SECOND, event.at) };
}

/** One event, with nothing between the last one and it: the machine may have slept. */
export function hear(story: Story, event: Happens): Story {
  if (event.type === 'room') {
    const { isTyping = story.hands.isTyping, ...is } = event.is;
    return { ...story, room: { ...story.room, ...is }, hands: { ...story.hands, isTyping } };
  }
  const hands = handsAfter(story, event);
  const told = isFact(event)
    ? { ...event, around: { ...story.room, ...glimpsed(hands, event) } }
    : event;
  const { app, effects, writings } = advance(story.app, told, worldOf(story));
  const more = effects.map((effect) => ({ at: event.at, effect: effect.type }));
  return {
    ...story,
    app,
    hands,
    told: [...story.told, ...more],
    entries: write(story.entries, writings),
  };
}

/** Lets an awake machine go on to an instant: the alarm rings whenever it was set to. */
export function until(story: Story, at: Instant): Story {
  let going = story;
  for (;;) {
    const wake = wakeAt(going.app, worldOf(going));
    if (wake > at) return going;
    going = hear(going, awake(Math.max(wake, going.app.heardAt)));
  }
}

/** A day told by its events, on a machine that is awake all the time. */
export const replay = (events: readonly Happens[], from: Story = sitsDown()): Story =>
  events.reduce((story, event) => hear(until(story, event.at), event), from);

export const reminders = (story: Story): readonly Instant[] =>
  story.told.filter((one) => one.effect === 'remind').map((one) => one.at);

export const entriesOf = <K extends Entry['kind']>(story: Story, kind: K) =>
  story.entries.filter((entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind);
