import fc from 'fast-check';
import type { IdleState } from '@/core/app';
import type { Command, Observed } from '@/core/events';
import { wakeAt } from '@/core/silence';
import { HOUR, type Instant, MINUTE, type Ms, SECOND } from '@/core/time';
import { catalog } from '@/routines/catalog';
import { hear, heartbeat, look, type Story, sitsDown, T0 } from './replay';

/** Something that happens a while after the thing before it; asleep, no alarm rings in that while. */
export type Happening = Readonly<{
  after: Ms;
  asleep: boolean;
  /** Where in the while somebody looks: fractions of it. */
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

/** A random stretch of life at a desk. */
export const life = (sleeps: boolean): fc.Arbitrary<readonly Happening[]> =>
  fc.array(
    fc.record({
      after,
      asleep: sleeps ? fc.boolean() : fc.constant(false),
      looks: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3 }),
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
  for (const { after: gap, asleep, looks, what } of happenings) {
    const begun = now;
    now += gap;
    if (asleep) {
      // What was missed rings once, at waking.
      if (wakeAt(story.app, catalog) <= now) story = hear(story, heartbeat(story.app, now));
    } else if (isLookedAt) {
      for (const share of [...looks].sort((a, b) => a - b)) {
        const at = begun + Math.floor(gap * share);
        story = hear(awakeUntil(story, at, lateness), look(at));
      }
    }
    story = awakeUntil(story, now, lateness);
    story = hear(story, { ...what, at: now });
  }
  return story;
}
