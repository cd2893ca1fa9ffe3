import type { OwnRoutine } from '@/core/own';
import type { Posture } from '@/core/routine';
import type { Screening } from '@/core/screening';
import type { Field, Settings } from '@/core/settings';
import type { Instant, Ms } from '@/core/time';

/** What the browser's idle API says. */
export type IdleState = 'active' | 'idle' | 'locked';

/** Whether somebody at the desk sits or, by the switch, stands. */
export type Stance = 'sitting' | 'standing';

/**
 * Who is at the desk. Hands rest since `restsSince`; `leftAt` is when somebody left who does not come back in time.
 *
 *   present ──no input──▶ undecided ──absence length──▶ away
 *     │ ▲ ◀─input: was there─┘ │ ▲                        │
 *     │ │               a tab sounds │ it stops           │
 *     │ └──input: was there── watching ──its limit──────▶ away, since the hands rest
 *     ├──locked, or silence──▶ out ──long enough──▶ away  │
 *     ◀──input: neither ends nor adds──┘                  │
 *     ◀──────────────────input: a new spell───────────────┘
 */
export type Presence =
  /** `inputAt` is the last input known for certain: nobody left before it. */
  | Readonly<{ kind: 'present'; inputAt: Instant }>
  /** `soundAt` is when a tab was last heard. */
  | Readonly<{ kind: 'watching'; restsSince: Instant; soundAt: Instant }>
  | Readonly<{ kind: 'undecided'; restsSince: Instant; leftAt: Instant }>
  | Readonly<{
      kind: 'out';
      restsSince: Instant;
      since: Instant;
      leftAt: Instant;
      countsAt: Instant;
    }>
  /** `before` is what held when the hands came to rest, where that can be said. */
  | Readonly<{ kind: 'away'; since: Instant; before: Before | null }>;

/** Time at the desk, kept in ms while not counting; `countingSince` adds the running stretch. */
export type Clocks = Readonly<{
  /** Sitting since the last leg break. Drives reminders. */
  legBreak: Ms;
  /** Sitting since last rising from the chair. */
  rising: Ms;
  /** Where on the leg-break clock the current interval began: a skip moves it. */
  intervalFrom: Ms;
  /** Standing since the last change, or since it was skipped. */
  stood: Ms;
}>;

/** The stretch in one stance that is going on: `lasted` leaves out a short lock and grows only when banked. */
export type Spell = Readonly<{ since: Instant; lasted: Ms }>;

/** What held at the beginning of a gap. */
export type Before = Readonly<{ from: Instant; clocks: Clocks; spell: Spell; stance: Stance }>;

/** The last stretch without input, on return from it. It was read one way, and one tap reads it the other way. */
export type Gap = Readonly<{
  to: Instant;
  /** A long watch whose sound stopped before its end is both. */
  reading: 'there' | 'away' | 'both';
  /** Where the absence begins, which names its entry. */
  leftAt: Instant;
  before: Before;
  /** The clocks and the spell's length on return, as they were read. */
  onReturn: Readonly<{ clocks: Clocks; lasted: Ms }>;
}>;

/** Why a reminder that is due is not asked yet: it is held, or waits for a pause in typing until an instant at most. */
export type Wait =
  | Readonly<{ kind: 'held'; by: 'silence' | 'call'; since: Instant }>
  | Readonly<{ kind: 'typing'; until: Instant }>;

type Asked = Readonly<{
  /** Names its entry in the history, and is therefore never shifted. */
  dueAt: Instant;
  /** How often it was asked in all, and how often it may be before the badge alone is left. */
  asked: number;
  left: number;
  snoozes: number;
}>;

export type Reminder = Asked &
  (
    | Readonly<{ kind: 'due'; wait: Wait }>
    /** `nudged`: the one notification after two unanswered minutes was sent. */
    | Readonly<{ kind: 'raised'; askedAt: Instant; nudged: boolean }>
    | Readonly<{ kind: 'snoozed'; until: Instant }>
  );

export type ReminderOf<K extends Reminder['kind']> = Extract<Reminder, { kind: K }>;

/** What was played, in ms by posture. */
export type Played = Readonly<Record<Posture, Ms>>;

/** What was played for the left leg alone and for the right alone, in ms. */
export type Legs = Readonly<{ left: Ms; right: Ms }>;

/** A routine being played. It holds instants only; where it stands follows by arithmetic. */
export type Session = Readonly<{
  routine: string;
  /** What is played: the routine as it was resolved for this person when it began. */
  slots: readonly Readonly<{ step: string; lasts: Ms }>[];
  startedAt: Instant;
  /** How far into the routine, in ms, when it last started or stopped running. */
  position: Ms;
  played: Played;
  /** Of the walking, what was played without input at the desk, in ms. */
  confirmed: Ms;
  /** What was played for one leg alone, in ms. */
  legs: Legs;
  /** Up to this position the ends of walks were rung for. */
  rung: Ms;
  /** The walking steps, by where they begin, in which input came. */
  atDesk: readonly Ms[];
  run: Readonly<{ kind: 'running'; since: Instant }> | Readonly<{ kind: 'paused'; at: Instant }>;
}>;

/** The last leg break and rising that other machines should hear of. */
export type Breaks = Readonly<{ legBreakAt: Instant | null; risingAt: Instant | null }>;

/** What another machine, by its random id, said last. */
export type Elsewhere = Readonly<{ device: string }> & Breaks;

/** The routine that just ended: what the done screen says, and what undoing it restores. */
export type Finished = Readonly<{
  routine: string;
  /** Names its entry in the history, and is therefore never shifted. */
  startedAt: Instant;
  endedAt: Instant;
  played: Played;
  confirmed: Ms;
  completed: boolean;
  /** What the clocks lost to it. */
  credited: Clocks;
  /** The breaks before it. */
  breaks: Breaks;
}>;

/** A routine that was played lately. */
type Recent = Legs & Readonly<{ routine: string }>;

/** Reminders are off from `startedAt` to `until`; null: until resumed. */
export type Pause = Readonly<{ startedAt: Instant; until: Instant | null }>;

/** In a call, by hand; null: until ended. */
type Call = Readonly<{ until: Instant | null }>;

/** What was last noticed around the person. */
export type Around = Readonly<{
  audible: boolean;
  fullScreen: boolean;
  inMeeting: boolean;
  /** Since when a meeting site that is open has been silent. */
  meetingSilentSince: Instant | null;
}>;

/** When each setting was changed last; none for one that nobody touched. */
export type Stamps = Readonly<Partial<Record<Field, Instant>>>;

/** Settings as some machine has them, with when they were changed. */
export type Stamped = Readonly<Partial<Record<Field, Readonly<{ value: unknown; at: Instant }>>>>;

export type App = Readonly<{
  settings: Settings;
  settingsAt: Stamps;
  /** Up to here everything is taken in. An event before it shows that the wall clock was set back. */
  heardAt: Instant;
  /** The last event that shows the machine awake; a mere look does not. */
  seenAt: Instant;
  /** After the clock was set back no alarm is served until then: what it showed before. */
  deafUntil: Instant;
  /** The last idle state heard, also while a routine hides it. */
  idleState: IdleState;
  presence: Presence;
  stance: Stance;
  clocks: Clocks;
  /** Since when the clocks run; null while they stand still. */
  countingSince: Instant | null;
  spell: Spell | null;
  gap: Gap | null;
  reminder: Reminder | null;
  pause: Pause | null;
  call: Call | null;
  around: Around;
  session: Session | null;
  finished: Finished | null;
  breaks: Breaks;
  elsewhere: readonly Elsewhere[];
  screening: Screening;
  /** The routines that the person made. */
  own: readonly OwnRoutine[];
  /** What was played last, the newest first. */
  recent: readonly Recent[];
}>;

/** A routine that runs hides idleness and suspends the clocks; a paused one does neither. */
export const isPlaying = (app: App): boolean => app.session?.run.kind === 'running';
