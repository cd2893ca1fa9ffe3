import { type App, type IdleState, isPlaying } from '@/core/app';
import type { Fact, Surroundings } from '@/core/events';
import { beHere, lock } from '@/core/presence';
import { glimpseRest, rest } from '@/core/resting';
import type { Instant } from '@/core/time';
import { became, type Transition } from '@/core/transition';

/** Whether there was input since somebody was last known to be here. */
function hasReturned({ presence }: App, { rest }: Surroundings, at: Instant): boolean {
  const inputAfter = at - rest.atMost;
  switch (presence.kind) {
    case 'present':
      return false;
    case 'watching':
    case 'undecided':
      return inputAfter > presence.restsSince;
    case 'out':
    case 'away':
      return inputAfter > presence.since;
  }
}

/** What a look shows of the person, where no event told it. */
function glimpse(app: App, around: Surroundings, at: Instant): Transition {
  if (around.locked) return became({ ...lock(app, at), idleState: 'locked' });
  if (hasReturned(app, around, at)) return beHere({ ...app, idleState: 'active' }, at);
  return became(glimpseRest(app, around, at));
}

function takeState(
  app: App,
  state: IdleState,
  around: Surroundings | null,
  at: Instant,
): Transition {
  switch (state) {
    case 'active':
      // Chromium says so, too, when the threshold is raised; somebody who is here stays so.
      return app.presence.kind === 'present' ? became(app) : beHere(app, at);
    case 'idle':
      return became(rest(app, around, at));
    case 'locked':
      return became(lock(app, at));
  }
}

/** Takes in what a fact says of the person. A running routine hides it: hands on the calves are not on the keyboard. */
export function observe(app: App, fact: Fact, at: Instant): Transition {
  const { around } = fact;
  if (fact.type === 'awake')
    return around === null || isPlaying(app) ? became(app) : glimpse(app, around, at);
  const taken = isPlaying(app) ? became(app) : takeState(app, fact.state, around, at);
  return { ...taken, app: { ...taken.app, idleState: fact.state } };
}
