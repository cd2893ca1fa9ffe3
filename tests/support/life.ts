import fc from 'fast-check';
import type { IdleState } from '@/core/app';
import { CALLS, type Command, type Observed, PAUSES } from '@/core/events';
import { OTHER } from '@/core/screening';
import { type SettingsPatch, TYPING_WAITS, type Week } from '@/core/settings';
import { HOUR, type Instant, MINUTE, type Ms, SECOND } from '@/core/time';
import { type Happens, T0 } from './replay';

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

const state = fc.constantFrom<IdleState>('active', 'idle', 'locked');

const started = fc
  .constantFrom('desk-3', 'walk-3', 'mini-1-move', 'no-massage-3', 'in-place-3')
  .map((routine): Command => ({ type: 'start-routine', routine, noSigns: true }));

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

/** What people say about their health. No warning sign is among it: it would silence the rest of the life. */
const caring = fc.constantFrom<Command>(
  { type: 'answer-screening', yes: {} },
  { type: 'answer-screening', yes: { clot: 'both' } },
  { type: 'answer-screening', yes: { 'no-stand': 'both', skin: 'left' } },
  { type: 'answer-again', condition: 'skin', still: false },
  { type: 'forget-screening' },
  { type: 'name-red-flag', id: OTHER },
  { type: 'clear-red-flag' },
);

/** Routines are started often: what comes after them is where time gets lost. */
const command = fc.oneof(
  { weight: 3, arbitrary: started },
  { weight: 4, arbitrary: playing },
  { weight: 4, arbitrary: answering },
  { weight: 2, arbitrary: quietening },
  { weight: 1, arbitrary: caring },
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

/** Looks before an event, by its place in a life, at a fraction of the time before it. */
export type Look = Readonly<{ before: number; fraction: number }>;
export const looking: fc.Arbitrary<readonly Look[]> = fc.array(
  fc.record({ before: fc.nat(200), fraction: share }),
  { maxLength: 15 },
);
