import { type App, type IdleState, isPlaying, type Presence } from '@/core/app';
import { bank, count, zeroClocks } from '@/core/clocks';
import type { Writing } from '@/core/history';
import { settleReminder } from '@/core/reminding';
import { type Instant, MINUTE, type Ms } from '@/core/time';
import { became, type Transition } from '@/core/transition';

/** What the idle API waits for before it says idle. Leaving is dated back by it. */
export const IDLE_THRESHOLD: Ms = MINUTE;
/** From here on a lock counts as a leg break and as rising. */
const LOCK_COUNTS: Ms = 2 * MINUTE;

/** Ends the spell at `at`, and writes it down if anybody sat. */
export function endSpell(app: App, at: Instant): Transition {
  const { spell } = app;
  if (spell === null) return became(app);
  const { since, sat } = spell;
  const put = {
    id: `spell:${since}`,
    kind: 'spell',
    startedAt: since,
    endedAt: at,
    sat: Math.min(sat, at - since),
  } as const;
  return became({ ...app, spell: null }, [], at > since && put.sat > 0 ? [{ put }] : []);
}

/** The absence is long enough: the person left the chair at `leftAt`. Both clocks begin anew. */
export function leave(app: App, leftAt: Instant): Transition {
  const { spell: taken, ...stood } = bank(app, leftAt);
  const late = app.presence.kind === 'out' ? app.presence.since - app.presence.leftAt : 0;
  const spell = taken && { ...taken, sat: Math.max(0, taken.sat - late) };
  const ended = endSpell({ ...stood, spell }, leftAt);
  const answered = settleReminder(ended.app, 'left', leftAt);
  const gone: App = {
    ...answered.app,
    presence: { kind: 'away', since: leftAt },
    clocks: zeroClocks,
    finished: null,
  };
  return became(gone, answered.effects, [...ended.writings, ...answered.writings]);
}

/** Stops counting at `since`; it turns into an absence from `leftAt` when `countsAt` is reached. */
export function goOut(app: App, since: Instant, leftAt: Instant, countsAt: Instant): App {
  return { ...bank(app, since), presence: { kind: 'out', since, leftAt, countsAt } };
}

function lock(app: App, at: Instant): App {
  const { presence } = app;
  if (presence.kind === 'seated') return goOut(app, at, at, at + LOCK_COUNTS);
  if (presence.kind !== 'undecided') return app;
  const countsAt = Math.min(presence.leftAt + app.settings.absence, at + LOCK_COUNTS);
  return goOut(app, at, presence.leftAt, countsAt);
}

function rest(app: App, at: Instant): App {
  if (app.presence.kind !== 'seated') return app;
  const leftAt = Math.max(at - IDLE_THRESHOLD, app.presence.inputAt);
  return { ...app, presence: { kind: 'undecided', leftAt } };
}

/** Input just now: whoever it is sits here. After an absence a new spell begins. */
export function beSeated(app: App, at: Instant): Transition {
  const { presence } = app;
  const seated = count({ ...app, presence: { kind: 'seated', inputAt: at } }, at);
  if (presence.kind !== 'away') return became(seated);
  const put = {
    id: `absence:${presence.since}`,
    kind: 'absence',
    startedAt: presence.since,
    endedAt: at,
  } as const;
  const writings: readonly Writing[] = [{ put }];
  return became(seated, [], writings);
}

/** Takes in what the idle API says. A running routine hides it: hands on the calves are not on the keyboard. */
export function observe(app: App, state: IdleState, at: Instant): Transition {
  const heard: App = { ...app, idleState: state };
  if (isPlaying(app)) return became(heard);
  // A heartbeat that finds the person active says only that input came within the threshold.
  if (state === 'active')
    return app.presence.kind === 'seated' ? became(heard) : beSeated(heard, at);
  return became(state === 'locked' ? lock(heard, at) : rest(heard, at));
}

/** Where the person is when a routine ends, from what was last heard during it. */
export function presenceAfterRoutine(state: IdleState, at: Instant): Presence {
  if (state === 'active') return { kind: 'seated', inputAt: at };
  if (state === 'idle') return { kind: 'undecided', leftAt: at };
  return { kind: 'out', since: at, leftAt: at, countsAt: at + LOCK_COUNTS };
}
