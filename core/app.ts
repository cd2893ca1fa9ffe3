import type { Posture } from '@/core/routine';
import type { Settings } from '@/core/settings';
import type { Instant, Ms } from '@/core/time';

/** What the browser's idle API says. */
export type IdleState = 'active' | 'idle' | 'locked';

/**
 * Who is in the chair.
 *
 *   seated ──no input──▶ undecided ──absence length──▶ away
 *     │  ◀──input: it was sitting──┘                     │
 *     ├──locked, or silence──▶ out ──long enough──▶ away │
 *     ◀──input: neither ends nor adds──┘                 │
 *     ◀──────────────────input: a new spell──────────────┘
 */
export type Presence =
  /** `inputAt` is the last input known for certain: nobody left before it. */
  | Readonly<{ kind: 'seated'; inputAt: Instant }>
  | Readonly<{ kind: 'undecided'; leftAt: Instant }>
  | Readonly<{ kind: 'out'; since: Instant; leftAt: Instant; countsAt: Instant }>
  | Readonly<{ kind: 'away'; since: Instant }>;

/** Seated time, kept in ms while not counting; `countingSince` adds the running stretch. */
export type Clocks = Readonly<{
  /** Since the last leg break. Drives reminders. */
  legBreak: Ms;
  /** Since last rising from the chair. */
  rising: Ms;
  /** Where on the leg-break clock the current interval began: a skip moves it. */
  intervalFrom: Ms;
}>;

/** The stretch in the chair that is going on: `sat` leaves out a short lock and grows only when banked. */
type Spell = Readonly<{ since: Instant; sat: Ms }>;

export type Reminder =
  | Readonly<{
      kind: 'raised';
      /** When it first became due; names its entry in the history, and is therefore never shifted. */
      dueAt: Instant;
      askedAt: Instant;
      /** How often it was asked, first time included. */
      asked: number;
      /** The one notification after two unanswered minutes was sent. */
      nudged: boolean;
      snoozes: number;
    }>
  | Readonly<{ kind: 'snoozed'; dueAt: Instant; until: Instant; asked: number; snoozes: number }>;

/** What was played, in ms by posture. */
export type Played = Readonly<Record<Posture, Ms>>;

/** A routine being played. It holds instants only; where it stands follows by arithmetic. */
export type Session = Readonly<{
  routine: string;
  startedAt: Instant;
  /** How far into the routine, in ms, when it last started or stopped running. */
  position: Ms;
  played: Played;
  run: Readonly<{ kind: 'running'; since: Instant }> | Readonly<{ kind: 'paused'; at: Instant }>;
}>;

/** The routine that just ended: what the done screen says, and what undoing it restores. */
export type Finished = Readonly<{
  routine: string;
  /** Names its entry in the history, and is therefore never shifted. */
  startedAt: Instant;
  endedAt: Instant;
  played: Played;
  completed: boolean;
  /** What the clocks lost to it. */
  credited: Clocks;
}>;

/** Reminders are off from `startedAt` to `until`; null: until resumed. */
export type Pause = Readonly<{ startedAt: Instant; until: Instant | null }>;

export type App = Readonly<{
  settings: Settings;
  /** The last event of any kind. An event before it shows that the wall clock was set back. */
  heardAt: Instant;
  /** The last event that shows the machine awake; a mere look does not. */
  seenAt: Instant;
  /** The last idle state heard, also while a routine hides it. */
  idleState: IdleState;
  presence: Presence;
  clocks: Clocks;
  /** Since when both clocks run; null while they stand still. */
  countingSince: Instant | null;
  spell: Spell | null;
  reminder: Reminder | null;
  pause: Pause | null;
  session: Session | null;
  finished: Finished | null;
}>;

/** A routine that runs hides idleness and suspends the clocks; a paused one does neither. */
export const isPlaying = (app: App): boolean => app.session?.run.kind === 'running';
