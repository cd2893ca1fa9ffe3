import fc from 'fast-check';
import type { IdleState } from '@/core/app';
import type { Calendar } from '@/core/calendar';
import { CALLS, type Command, type Observed, PAUSES } from '@/core/events';
import { type SettingsPatch, TYPING_WAITS, type Week } from '@/core/settings';
import { wakeAt } from '@/core/silence';
import { HOUR, type Instant, MINUTE, type Ms, SECOND } from '@/core/time';
import { berlin, losAngeles, tokyo, utc } from './calendars';
import { awake, type Happens, hear, look, type Story, sitsDown, T0, worldOf } from './replay';

/** What is new around somebody. */
type Around = Extract<Happens, { type: 'room' }>['is'];

/** Something that happens a while after the thing before it. */
export type Happening = Readonly<{
  after: Ms;
  /** From where in the while on the machine sleeps, as a fraction of it; 1 is not at all. Asleep, no alarm rings. */
  sleepsFrom: number;
  /** By how much the wall clock is set at its end, forward or back. */
  jump: Ms;
  /** Where the person is from its end on. */
  place: 'here' | 'berlin' | 'tokyo' | 'los angeles' | 'the same';
  /** What is around them from its end on. */
  room: Around;
  what: Command | Observed;
  /** The worker dies before it has taken it in. */
  isLost: boolean;
}>;

const PLACES: Readonly<Record<Exclude<Happening['place'], 'the same'>, Calendar>> = {
  here: utc,
  berlin,
  tokyo,
  'los angeles': losAngeles,
};

const state = fc.constantFrom<IdleState>('active', 'idle', 'locked');

const started = fc
  .constantFrom('desk-3', 'walk-3', 'mini-1-move')
  .map((routine): Command => ({ type: 'start-routine', routine }));

const minuteOfDay = fc.integer({ min: 0, max: 24 * 60 - 1 });
const week: fc.Arbitrary<Week> = fc.array(
  fc.array(fc.record({ from: minuteOfDay, to: minuteOfDay }), { maxLength: 2 }),
  { minLength: 7, maxLength: 7 },
);
const patch: fc.Arbitrary<SettingsPatch> = fc.oneof(
  fc.integer({ min: 10, max: 180 }).map((minutes) => ({ interval: minutes * MINUTE })),
  fc.integer({ min: 2, max: 30 }).map((minutes) => ({ absence: minutes * MINUTE })),
  fc.integer({ min: 10, max: 60 }).map((minutes) => ({ standing: minutes * MINUTE })),
  fc.constantFrom(...TYPING_WAITS).map((typing) => ({ typing })),
  fc.option(week).map((hours) => ({ hours })),
  fc.boolean().map((defers) => ({ defers })),
);

const playing = fc.constantFrom<Command>(
  { type: 'pause-routine' },
  { type: 'resume-routine' },
  { type: 'step-back' },
  { type: 'step-next' },
  { type: 'sit-instead' },
  { type: 'stop-routine' },
  { type: 'undo-routine' },
  { type: 'dismiss-done' },
);

const answering = fc.constantFrom<Command>(
  { type: 'snooze' },
  { type: 'skip' },
  { type: 'stand' },
  { type: 'sit' },
  { type: 'correct-gap', reading: 'there' },
  { type: 'correct-gap', reading: 'away' },
  { type: 'start-suggested' },
);

const quietening = fc.constantFrom<Command>(
  { type: 'resume' },
  { type: 'pause', lasts: PAUSES[0] },
  { type: 'pause', lasts: 'tomorrow' },
  { type: 'pause', lasts: null },
  { type: 'begin-call', lasts: CALLS[0] },
  { type: 'end-call' },
  { type: 'toggle', what: 'standing' },
  { type: 'toggle', what: 'pause' },
  { type: 'toggle', what: 'call' },
);

/** Routines are started often: what comes after them is where time gets lost. */
const command = fc.oneof(
  { weight: 3, arbitrary: started },
  { weight: 4, arbitrary: playing },
  { weight: 4, arbitrary: answering },
  { weight: 2, arbitrary: quietening },
  { weight: 2, arbitrary: patch.map((patch): Command => ({ type: 'change-settings', patch })) },
);

const elsewhere = fc.uniqueArray(
  fc.record({
    device: fc.constantFrom('laptop', 'tower'),
    legBreakAt: fc.option(fc.integer({ min: T0 - 5 * HOUR, max: T0 + 30 * HOUR })),
    risingAt: fc.option(fc.integer({ min: T0 - 5 * HOUR, max: T0 + 30 * HOUR })),
  }),
  { maxLength: 2, selector: ({ device }) => device },
);

/** An interval that somebody chose at another machine. */
const followed = fc.record({
  value: fc.integer({ min: 10, max: 180 }).map((minutes) => minutes * MINUTE),
  at: fc.integer({ min: T0 - 5 * HOUR, max: T0 + 30 * HOUR }),
});

const room: fc.Arbitrary<Around> = fc.oneof(
  { weight: 5, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.boolean().map((audible) => ({ audible })) },
  { weight: 1, arbitrary: fc.boolean().map((fullScreen) => ({ fullScreen })) },
  { weight: 1, arbitrary: fc.boolean().map((sharing) => ({ sharing })) },
  { weight: 2, arbitrary: fc.boolean().map((isTyping) => ({ isTyping })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('none' as const, 'silent' as const, 'audible' as const)
      .map((meeting) => ({ meeting })),
  },
  { weight: 1, arbitrary: elsewhere.map((elsewhere) => ({ elsewhere })) },
  { weight: 1, arbitrary: followed.map((interval) => ({ following: { interval } })) },
);

const after = fc.oneof(
  fc.integer({ min: 0, max: 90 * SECOND }),
  fc.integer({ min: 0, max: 12 * MINUTE }),
  fc.integer({ min: 0, max: 3 * HOUR }),
);

const share = fc.double({ min: 0, max: 1, noNaN: true });
const rarely = <T>(usual: T, rare: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: rare });

type Hardships = Readonly<{ sleeps: boolean; jumps: boolean }>;

/** A random stretch of life at a desk: sleep, a clock that is set, travel, and a worker that dies. */
export const life = ({ sleeps, jumps }: Hardships): fc.Arbitrary<readonly Happening[]> =>
  fc.array(
    fc.record({
      after,
      sleepsFrom: sleeps ? fc.oneof(fc.constant(1), share) : fc.constant(1),
      jump: jumps ? rarely(0, fc.integer({ min: -3 * HOUR, max: 3 * HOUR })) : fc.constant(0),
      place: rarely<Happening['place']>(
        'the same',
        fc.constantFrom('here', 'berlin', 'tokyo', 'los angeles'),
      ),
      room,
      isLost: rarely(false, fc.constant(true)),
      what: fc.oneof(
        { weight: 3, arbitrary: state.map((s): Observed => ({ type: 'observed', state: s })) },
        { weight: 2, arbitrary: command },
      ),
    }),
    { minLength: 1, maxLength: 25 },
  );

/** A day that begins in the night in which Berlin's clocks go forward or back, or on a day like any other. */
export const beginning: fc.Arbitrary<Instant> = fc.constantFrom(
  T0,
  Date.UTC(2026, 2, 28, 22),
  Date.UTC(2026, 9, 24, 22),
);

type Living = Readonly<{
  /** How late the alarm that was set for an instant rings. */
  lateness?: (wake: Instant) => Ms;
  from?: Instant;
  /** Told after each event. */
  each?: (story: Story, event: Happens) => void;
}>;

/** An event, what held before it, and until when the machine had been awake. */
type Heard = Readonly<{ event: Happens; before: Story; awakeTo: Instant }>;

export type Life = Readonly<{ story: Story; heard: readonly Heard[] }>;

const begin = (from: Instant): Story => sitsDown(from, { calendar: berlin });

/** Lives a life on a machine. */
export function live(happenings: readonly Happening[], living: Living = {}): Life {
  const { lateness = () => 0, from = T0, each = () => undefined } = living;
  let story = begin(from);
  let now = from;
  let awakeTo = Number.POSITIVE_INFINITY;
  const heard: Heard[] = [];

  const happens = (event: Happens) => {
    heard.push({ event, before: story, awakeTo });
    story = hear(story, event);
    each(story, event);
  };
  /** Rings every alarm up to an instant. */
  const awakeUntil = (at: Instant) => {
    for (;;) {
      const wake = wakeAt(story.app, worldOf(story));
      const ring = Math.max(wake + lateness(wake), story.app.heardAt);
      if (ring > at) return;
      happens(awake(ring));
    }
  };
  /** What was missed rings once. */
  const wakeUp = () => {
    if (wakeAt(story.app, worldOf(story)) <= now) happens(awake(now));
  };

  for (const { after: gap, sleepsFrom, jump, place, room, what, isLost } of happenings) {
    const awakeFor = Math.floor(gap * sleepsFrom);
    awakeUntil(now + awakeFor);
    awakeTo = awakeFor < gap ? now + awakeFor : Number.POSITIVE_INFINITY;
    now += gap;
    if (awakeFor < gap) wakeUp();
    awakeUntil(now);
    if (jump !== 0 || place !== 'the same') happens(awake(now));
    now += jump;
    if (jump > 0) wakeUp();
    if (place !== 'the same') story = { ...story, calendar: PLACES[place] };
    story = hear(story, { at: now, type: 'room', is: room });
    if (!isLost) happens({ ...what, at: now });
    // A set-back is seen at once: whoever waits with that cannot know by how much.
    else if (jump < 0) happens(awake(now));
    awakeTo = Number.POSITIVE_INFINITY;
  }
  happens(look(now));
  return { story, heard };
}

/** Looks before an event, by its place in a life, at a fraction of the time before it. */
export type Look = Readonly<{ before: number; fraction: number }>;
export const looking: fc.Arbitrary<readonly Look[]> = fc.array(
  fc.record({ before: fc.nat(200), fraction: share }),
  { maxLength: 15 },
);

/** The same life, told again with looks in it wherever the machine is awake. */
export function toldWithLooks({ heard }: Life, looks: readonly Look[], from: Instant = T0): Story {
  let last = from;
  return heard.reduce((story, { event, before, awakeTo }, place) => {
    const to = Math.min(event.at, awakeTo);
    const instants = looks
      .filter(({ before }) => before % heard.length === place && to > last)
      .map(({ fraction }) => last + Math.floor((to - last) * fraction))
      .toSorted((a, b) => a - b);
    const looked = instants.reduce((going, at) => hear(going, look(at)), story);
    last = event.at;
    const { room, hands, calendar } = before;
    return hear({ ...looked, room, hands, calendar }, event);
  }, begin(from));
}
