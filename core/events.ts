import * as v from 'valibot';
import type { Elsewhere, IdleState, Stamped } from '@/core/app';
import { entrySchema } from '@/core/entry-schema';
import { MOST_OWN, ownSchema } from '@/core/own';
import { SPACES, settingsPatchSchema } from '@/core/settings';
import { HOUR, type Instant, MINUTE, type Ms } from '@/core/time';

/** How long reminders may be paused; a pause may also last until tomorrow morning, or until it is ended by hand (null). */
export const PAUSES = [30 * MINUTE, HOUR, 2 * HOUR] as const;

/** How long a call may be said to last; null until it is ended by hand. */
export const CALLS = [30 * MINUTE, HOUR, 90 * MINUTE] as const;

/** How a gap without input may be read. */
const READINGS = ['there', 'away'] as const;

/** What a key or a menu item switches, whatever holds. */
const SWITCHES = ['standing', 'pause', 'call'] as const;

const id = v.pipe(v.string(), v.maxLength(40));

const day = v.nullable(v.pipe(v.number(), v.integer()));

/** What was answered with yes, by condition. */
const answersSchema = v.pipe(
  v.record(id, v.picklist(['left', 'right', 'both'])),
  v.check((answers) => Object.keys(answers).length <= 100),
);

/** What a view may ask for. Everything that arrives as a message is parsed by this. */
export const commandSchema = v.variant('type', [
  v.strictObject({ type: v.literal('look') }),
  v.strictObject({
    type: v.literal('start-routine'),
    routine: id,
    /** What there is room for at this break, if not what the settings say. */
    space: v.optional(v.picklist(SPACES)),
    /** "No new signs in one leg": said by the button that starts a massage. */
    noSigns: v.optional(v.literal(true)),
    /** What speaks against massage for the one who is massaged; never stored. */
    receiver: v.optional(answersSchema),
  }),
  v.strictObject({ type: v.literal('start-suggested') }),
  v.strictObject({ type: v.literal('pause-routine') }),
  v.strictObject({ type: v.literal('resume-routine') }),
  v.strictObject({ type: v.literal('step-back') }),
  v.strictObject({ type: v.literal('step-next') }),
  v.strictObject({ type: v.literal('sit-instead') }),
  v.strictObject({ type: v.literal('stop-routine') }),
  v.strictObject({ type: v.literal('undo-routine') }),
  v.strictObject({ type: v.literal('dismiss-done') }),
  v.strictObject({ type: v.literal('snooze') }),
  v.strictObject({ type: v.literal('skip') }),
  v.strictObject({
    type: v.literal('pause'),
    lasts: v.nullable(v.picklist([...PAUSES, 'tomorrow'])),
  }),
  v.strictObject({ type: v.literal('resume') }),
  v.strictObject({ type: v.literal('begin-call'), lasts: v.nullable(v.picklist(CALLS)) }),
  v.strictObject({ type: v.literal('end-call') }),
  v.strictObject({ type: v.literal('stand') }),
  v.strictObject({ type: v.literal('sit') }),
  v.strictObject({ type: v.literal('toggle'), what: v.picklist(SWITCHES) }),
  v.strictObject({ type: v.literal('correct-gap'), reading: v.picklist(READINGS) }),
  v.strictObject({
    type: v.literal('answer-screening'),
    yes: answersSchema,
    /** When it was answered, if earlier: what an undo brings back is no younger than it was. */
    answeredAt: v.optional(v.pipe(v.number(), v.minValue(0))),
  }),
  v.strictObject({ type: v.literal('answer-again'), condition: id, still: v.boolean() }),
  v.strictObject({ type: v.literal('forget-screening') }),
  v.strictObject({ type: v.literal('something-wrong') }),
  v.strictObject({ type: v.literal('name-red-flag'), id }),
  v.strictObject({ type: v.literal('clear-red-flag') }),
  v.strictObject({
    type: v.literal('keep-routines'),
    routines: v.pipe(v.array(ownSchema), v.minLength(1), v.maxLength(MOST_OWN)),
  }),
  v.strictObject({ type: v.literal('remove-routine'), id }),
  v.strictObject({ type: v.literal('change-settings'), patch: settingsPatchSchema }),
  /** Corrects a line of the history, or brings back one that was deleted. */
  v.strictObject({ type: v.literal('change-entry'), entry: entrySchema }),
  v.strictObject({ type: v.literal('delete-entry'), id: v.pipe(v.string(), v.maxLength(40)) }),
  /** Erases what began in these days, both included; null: without end. */
  v.strictObject({ type: v.literal('erase-history'), from: day, to: day }),
]);

export type Command = Readonly<v.InferOutput<typeof commandSchema>>;

/** What the browser shows around the person at the moment of a fact. */
export type Surroundings = Readonly<{
  /** A tab sounds. */
  audible: boolean;
  /** The window in use is full screen. */
  fullScreen: boolean;
  /** A tab shares the microphone, the camera or the screen. */
  sharing: boolean;
  /** A tab is open on a known meeting site, and whether it sounds. */
  meeting: 'none' | 'silent' | 'audible';
  /** The screen is locked. */
  locked: boolean;
  /** For how long there was no input: so long at least, and not so long as that. */
  rest: Readonly<{ atLeast: Ms; atMost: Ms }>;
  /** What the person's other machines said last; null where they could not be heard. */
  elsewhere: readonly Elsewhere[] | null;
  /** The settings as they were changed last on any of them. */
  following: Stamped;
}>;

/** What the browser told, or showed by waking the worker: that the machine is awake, and nothing about the person. */
export type Observed =
  | Readonly<{ type: 'observed'; state: IdleState }>
  | Readonly<{ type: 'awake' }>;

/** A fact with what was noticed around it; null where nothing could be noticed. */
export type Fact = Observed & Readonly<{ around: Surroundings | null }>;

export type SittingEvent = Readonly<{ at: Instant }> & (Command | Fact);

export const isFact = <E extends Readonly<{ type: string }>>(
  event: E,
): event is Extract<E, { type: 'observed' | 'awake' }> =>
  event.type === 'observed' || event.type === 'awake';
