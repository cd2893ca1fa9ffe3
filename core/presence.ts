import { type App, type IdleState, isPlaying, type Presence } from '@/core/app';
import { waitsForPause } from '@/core/asking';
import { bank, count, zeroClocks } from '@/core/clocks';
import { gapOfAbsence, gapOfWatch, heldAt } from '@/core/gap';
import { absenceEntry, spellEntry } from '@/core/history';
import { settleReminder } from '@/core/reminding';
import { type Instant, type Ms, SECOND } from '@/core/time';
import { became, type Transition } from '@/core/transition';

/** What the idle API is asked for while the hands are watched closely; its least (MDN, idle.setDetectionInterval). */
export const CLOSE_THRESHOLD: Ms = 15 * SECOND;

/** Ends the spell at `at`, and writes it down if anybody was there. One in the pause of a routine lies within the routine's own entry. */
export const endSpell = (app: App, at: Instant): Transition =>
  became(
    { ...app, spell: null },
    [],
    app.spell === null || app.session !== null ? [] : spellEntry(app.spell, app.stance, at),
  );

/** Up to when time was counted for somebody who left at `leftAt`: it can be later than that. */
const countedTo = ({ presence, countingSince }: App, leftAt: Instant): Instant =>
  presence.kind === 'out' ? presence.since : Math.max(leftAt, countingSince ?? leftAt);

/** The absence is long enough: the person left the desk at `leftAt`. The clocks begin anew, and standing ends. */
export function leave(app: App, leftAt: Instant): Transition {
  const { presence } = app;
  const to = countedTo(app, leftAt);
  const banked = bank(app, to);
  const restsSince = 'restsSince' in presence ? presence.restsSince : leftAt;
  const spell = banked.spell && {
    ...banked.spell,
    lasted: Math.max(0, banked.spell.lasted - (to - leftAt)),
  };
  const ended = endSpell({ ...banked, spell }, leftAt);
  const answered = settleReminder(ended.app, 'left', leftAt);
  const gone: App = {
    ...answered.app,
    presence: { kind: 'away', since: leftAt, before: heldAt(banked, restsSince, to) },
    stance: 'sitting',
    clocks: zeroClocks,
    gap: null,
    finished: null,
  };
  return became(gone, answered.effects, [...ended.writings, ...answered.writings]);
}

type Out = Omit<Extract<Presence, { kind: 'out' }>, 'kind'>;

/** Stops counting at `since`; it turns into an absence from `leftAt` when `countsAt` is reached. */
export const goOut = (app: App, out: Out): App => ({
  ...bank(app, out.since),
  presence: { kind: 'out', ...out },
});

function lock(app: App, at: Instant): App {
  const { presence, settings } = app;
  const countsAt = at + settings.lock;
  switch (presence.kind) {
    case 'present':
      return goOut(app, { since: at, restsSince: at, leftAt: at, countsAt });
    case 'watching':
      return goOut(app, {
        since: at,
        restsSince: presence.restsSince,
        leftAt: presence.soundAt,
        countsAt,
      });
    case 'undecided':
      return goOut(app, {
        since: at,
        restsSince: presence.restsSince,
        leftAt: presence.leftAt,
        countsAt: Math.min(presence.leftAt + settings.absence, countsAt),
      });
    case 'out':
    case 'away':
      return app;
  }
}

/** Since when the hands rest of somebody who is told to be idle: known, if they were idle before; else what the idle API waits for ago. */
function restingSince(app: App, inputAt: Instant, at: Instant): Instant {
  if (app.idleState === 'idle') return inputAt;
  const { reminder, settings } = app;
  const isCloselyWatched =
    reminder?.kind === 'due' && reminder.wait.kind === 'typing' && at <= reminder.wait.until;
  return Math.max(at - (isCloselyWatched ? CLOSE_THRESHOLD : settings.idleThreshold), inputAt);
}

/** The hands rest. That leaves it open who is there, unless a tab sounds; or it is the pause that a reminder has waited for. */
function rest(app: App, at: Instant): App {
  const { presence } = app;
  if (presence.kind !== 'present') return app;
  const restsSince = restingSince(app, presence.inputAt, at);
  if (waitsForPause(app) && app.idleState !== 'idle')
    return { ...app, presence: { kind: 'present', inputAt: restsSince } };
  return {
    ...app,
    presence: app.around.audible
      ? { kind: 'watching', restsSince, soundAt: at }
      : { kind: 'undecided', restsSince, leftAt: restsSince },
  };
}

/** What the sound in the room says of somebody whose hands rest. */
export function listen(app: App, at: Instant): App {
  const { presence, around } = app;
  if (presence.kind === 'watching') {
    const { restsSince, soundAt } = presence;
    return {
      ...app,
      presence: around.audible
        ? { ...presence, soundAt: at }
        : { kind: 'undecided', restsSince, leftAt: soundAt },
    };
  }
  if (presence.kind !== 'undecided' || !around.audible) return app;
  return {
    ...app,
    presence: { kind: 'watching', restsSince: presence.restsSince, soundAt: at },
  };
}

/** Input just now: whoever it is, is here. After an absence a new spell begins. */
export function beHere(app: App, at: Instant): Transition {
  const { presence } = app;
  const present: App = { ...app, presence: { kind: 'present', inputAt: at } };
  switch (presence.kind) {
    case 'present':
    case 'out':
      return became(count(present, at));
    case 'watching':
    case 'undecided': {
      const hasWatched = presence.kind === 'watching' || presence.leftAt > presence.restsSince;
      const isLong = at - presence.restsSince >= app.settings.absence;
      const gap = hasWatched && isLong ? gapOfWatch(app, presence.restsSince, at) : app.gap;
      return became({ ...present, gap });
    }
    case 'away': {
      const back = count(present, at);
      const gap =
        back.countingSince === null ? null : gapOfAbsence(presence.before, presence.since, at);
      return became({ ...back, gap }, [], [absenceEntry(presence.since, at)]);
    }
  }
}

/** Takes in what the idle API says. A running routine hides it: hands on the calves are not on the keyboard. */
export function observe(app: App, state: IdleState, at: Instant): Transition {
  const taken = isPlaying(app) ? became(app) : takeState(app, state, at);
  return { ...taken, app: { ...taken.app, idleState: state } };
}

function takeState(app: App, state: IdleState, at: Instant): Transition {
  switch (state) {
    case 'active':
      // A heartbeat that finds the person active says only that input came within the threshold.
      return app.presence.kind === 'present' ? became(app) : beHere(app, at);
    case 'idle':
      return became(rest(app, at));
    case 'locked':
      return became(lock(app, at));
  }
}

/** Where the person is when a routine ends, from what was last heard during it. */
export function presenceAfterRoutine({ idleState, settings }: App, at: Instant): Presence {
  if (idleState === 'active') return { kind: 'present', inputAt: at };
  if (idleState === 'idle') return { kind: 'undecided', restsSince: at, leftAt: at };
  return { kind: 'out', since: at, restsSince: at, leftAt: at, countsAt: at + settings.lock };
}
