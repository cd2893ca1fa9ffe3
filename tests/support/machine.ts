import fc from 'fast-check';
import type { IdleState } from '@/core/app';
import type { Command, Observed } from '@/core/events';
import { wakeAt } from '@/core/silence';
import { HOUR, type Instant, MINUTE, type Ms, SECOND } from '@/core/time';
import { catalog } from '@/routines/catalog';
import { hear, heartbeat, look as lookAt, type Story, sitsDown, T0 } from './replay';

/** Something that happens a while after the thing before it. */
export type Happening = Readonly<{
  after: Ms;
  /** From where in the while on the machine sleeps, as a fraction of it; 1 is not at all. Asleep, no alarm rings. */
  sleepsFrom: number;
  /** Where in what is awake of the while somebody looks: fractions of it. */
  looks: readonly number[];
  what: Command | Observed;
}>;

const state = fc.constantFrom<IdleState>('active', 'idle', 'locked');

const started = fc
  .constantFrom('desk-3', 'walk-3', 'mini-1-move')
  .map((routine): Command => ({ type: 'start-routine', routine }));

const interval = fc.integer({ min: 10, max: 180 }).map(
  (minutes): Command => ({
    type: 'change-settings',
    patch: { interval: minutes * MINUTE },
  }),
);

const playing = fc.constantFrom<Command>(
  { type: 'pause-routine' },
  { type: 'resume-routine' },
  { type: 'step-back' },
  { type: 'step-next' },
  { type: 'stop-routine' },
  { type: 'undo-routine' },
  { type: 'dismiss-done' },
);

const answering = fc.constantFrom<Command>(
  { type: 'snooze' },
  { type: 'skip' },
  { type: 'resume' },
  { type: 'pause', lasts: 30 * MINUTE },
  { type: 'pause', lasts: null },
);

/** Routines are started often: what comes after them is where time gets lost. */
const command = fc.oneof(
  { weight: 3, arbitrary: started },
  { weight: 4, arbitrary: playing },
  { weight: 3, arbitrary: answering },
  { weight: 1, arbitrary: interval },
);

const after = fc.oneof(
  fc.integer({ min: 0, max: 90 * SECOND }),
  fc.integer({ min: 0, max: 12 * MINUTE }),
  fc.integer({ min: 0, max: 3 * HOUR }),
);

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** A random stretch of life at a desk. */
export const life = (sleeps: boolean): fc.Arbitrary<readonly Happening[]> =>
  fc.array(
    fc.record({
      after,
      sleepsFrom: sleeps ? fc.oneof(fc.constant(1), share) : fc.constant(1),
      looks: fc.array(share, { maxLength: 3 }),
      what: fc.oneof(
        { weight: 3, arbitrary: state.map((s): Observed => ({ type: 'observed', state: s })) },
        { weight: 2, arbitrary: command },
      ),
    }),
    { minLength: 1, maxLength: 25 },
  );

/** Rings every alarm up to an instant, each as late as `lateness` says of the moment it was set for. */
function awakeUntil(story: Story, at: Instant, lateness: (wake: Instant) => Ms): Story {
  let going = story;
  for (;;) {
    const wake = wakeAt(going.app, catalog);
    const ring = Math.max(wake + lateness(wake), going.app.heardAt);
    if (ring > at) return going;
    going = hear(going, heartbeat(going.app, ring));
  }
}

/** Lives a life on a machine, with the looks in it or without them. */
export function live(
  happenings: readonly Happening[],
  isLookedAt: boolean,
  lateness: (wake: Instant) => Ms = () => 0,
): Story {
  let story = sitsDown();
  let now = T0;
  for (const { after: gap, sleepsFrom, looks, what } of happenings) {
    const awake = Math.floor(gap * sleepsFrom);
    for (const look of isLookedAt ? looks.toSorted((a, b) => a - b) : []) {
      const at = now + Math.floor(awake * look);
      story = hear(awakeUntil(story, at, lateness), lookAt(at));
    }
    story = awakeUntil(story, now + awake, lateness);
    now += gap;
    // What was missed in sleep rings once, at waking.
    if (awake < gap && wakeAt(story.app, catalog) <= now)
      story = hear(story, heartbeat(story.app, now));
    story = awakeUntil(story, now, lateness);
    story = hear(story, { ...what, at: now });
  }
  return story;
}
