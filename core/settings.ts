import * as v from 'valibot';
import { HOUR, MINUTE, type Ms, SECOND } from '@/core/time';

/** Bounds of a length that people may choose, in ms. */
export type Bounds = Readonly<{ min: Ms; max: Ms; usual: Ms }>;

/** Between reminders. 30 min of sitting: evidence.md 1.2, "Half-hour". */
export const INTERVAL: Bounds = { min: 10 * MINUTE, max: 180 * MINUTE, usual: 30 * MINUTE };

/** Without input for this long, the person left at the last input. */
export const ABSENCE: Bounds = { min: 2 * MINUTE, max: 30 * MINUTE, usual: 5 * MINUTE };

/** A locked screen counts as a leg break and as rising from here on. */
export const LOCK: Bounds = { min: MINUTE, max: 30 * MINUTE, usual: 2 * MINUTE };

/** Somebody who watches may rest their hands for so long. */
export const WATCHING: Bounds = { min: 15 * MINUTE, max: 4 * HOUR, usual: 2 * HOUR };

/** Standing without a change for so long is enough. */
export const STANDING: Bounds = { min: 10 * MINUTE, max: 180 * MINUTE, usual: 45 * MINUTE };

export const SNOOZES = [5 * MINUTE, 10 * MINUTE, 15 * MINUTE] as const;

/** How often in a row a reminder may be put off. */
export const SNOOZES_IN_A_ROW = [0, 1, 2, 3] as const;

/** How long a reminder waits for a pause in typing; 0 does not wait. */
export const TYPING_WAITS = [0, 30 * SECOND, 60 * SECOND, 120 * SECOND] as const;

/** What the idle API waits for before it says idle; 15 s is its least. */
export const IDLE_THRESHOLDS = [15 * SECOND, 30 * SECOND, 60 * SECOND, 120 * SECOND] as const;

export const WAYS = ['popup', 'notification', 'badge'] as const;
/** How a reminder is shown. */
export type Way = (typeof WAYS)[number];

/** How long the breaks that are offered last. */
export const LENGTHS = [MINUTE, 2 * MINUTE, 3 * MINUTE, 5 * MINUTE] as const;

export const SPACES = ['walk', 'stand', 'chair'] as const;
/** What there is room for: to walk about, to stand at the desk, or the chair alone. */
export type Space = (typeof SPACES)[number];

/** Instead of a routine: whatever fits. */
export const FITS = 'fits';

/** How many people there are that the figure can be. */
export const PEOPLE = 6;

const routineId = v.pipe(v.string(), v.maxLength(40));

/** How loud chime and voice are, in percent. Quiet by default. */
export const VOLUMES = [20, 40, 70, 100] as const;

/** How fast the voice speaks; 1 is its own speed. */
export const RATES = [0.8, 1, 1.2] as const;

const length = (bounds: Bounds) =>
  v.pipe(v.number(), v.integer(), v.minValue(bounds.min), v.maxValue(bounds.max));

const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60 - 1));
const hoursSchema = v.strictObject({ from: minuteOfDay, to: minuteOfDay });
/** Working hours of a day, in minutes after local midnight; what does not end after it began ends on the next day. */
export type Hours = Readonly<v.InferOutput<typeof hoursSchema>>;

/** So many ranges fit into one day's row. */
export const MOST_RANGES = 4;
const weekSchema = v.pipe(
  v.array(v.pipe(v.array(hoursSchema), v.maxLength(MOST_RANGES))),
  v.length(7),
);
/** The working hours of each weekday, Monday first; an empty day is off. */
export type Week = readonly (readonly Hours[])[];

/** So many names of the greatest length fit into an item of storage.sync. */
export const MOST_SITES = 30;
/** A host name without a port or a path; a site's subdomains belong to it. RFC 1035, 2.3.1, in lower case. */
const HOST =
  /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/;
const siteSchema = v.pipe(v.string(), v.regex(HOST));
const sitesSchema = v.pipe(v.array(siteSchema), v.maxLength(MOST_SITES));

/** Whether a text is the bare name of a site, as the list of meeting sites has them. */
export const isSite = (text: string): boolean => v.is(siteSchema, text);

/** Where calls are held: the services' own addresses. */
export const MEETING_SITES: readonly string[] = [
  'meet.google.com',
  'zoom.us',
  'teams.microsoft.com',
  'teams.live.com',
  'webex.com',
  'whereby.com',
  'meet.jit.si',
];

/** Every setting, with what it may be and what it is until somebody changes it. */
const FIELDS = {
  interval: [length(INTERVAL), INTERVAL.usual],
  absence: [length(ABSENCE), ABSENCE.usual],
  lock: [length(LOCK), LOCK.usual],
  watching: [length(WATCHING), WATCHING.usual],
  standing: [length(STANDING), STANDING.usual],
  idleThreshold: [v.picklist(IDLE_THRESHOLDS), 60 * SECOND],
  snooze: [v.picklist(SNOOZES), 5 * MINUTE],
  snoozes: [v.picklist(SNOOZES_IN_A_ROW), 2],
  typing: [v.picklist(TYPING_WAITS), 60 * SECOND],
  way: [v.picklist(WAYS), 'popup'],
  /** Whether reminders wait while a call or a full screen is noticed. */
  defers: [v.boolean(), true],
  meetingSites: [sitesSchema, MEETING_SITES],
  hours: [v.nullable(weekSchema), null],
  /** Whether the last leg break and rising are shared with one's other machines. */
  sync: [v.boolean(), false],
  /** The routine that is offered, or `FITS`. */
  routine: [routineId, FITS],
  lasts: [v.picklist(LENGTHS), 3 * MINUTE],
  space: [v.picklist(SPACES), 'walk'],
  favourites: [v.pipe(v.array(routineId), v.maxLength(60)), []],
  /** Who the figure is. */
  person: [v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(PEOPLE - 1)), 0],
  /** Whether anything may be heard at all: the one button in the player. */
  sound: [v.boolean(), true],
  /** What is heard while sound is on: the bells, and the words. */
  chime: [v.boolean(), true],
  voice: [v.boolean(), false],
  volume: [v.picklist(VOLUMES), 40],
  rate: [v.picklist(RATES), 1],
} as const;

type Fields = typeof FIELDS;
export type Field = keyof Fields;

/** What stays on the machine: whether anything travels at all, and who was drawn by lot here. */
const STAYS: readonly Field[] = ['sync', 'person'];
/** What may follow the person to their other machines. */
export const FOLLOWS: readonly Field[] = (Object.keys(FIELDS) as Field[]).filter(
  (field) => !STAYS.includes(field),
);
type Widened = { [K in Field]: v.InferOutput<Fields[K][0]> };

export type Settings = Readonly<
  Omit<Widened, 'hours' | 'meetingSites' | 'favourites'> & {
    hours: Week | null;
    meetingSites: readonly string[];
    favourites: readonly string[];
  }
>;

/** A change of some settings, as a view may send it. */
export type SettingsPatch = Partial<Settings>;

const mapped = <T>(of: (field: Fields[Field]) => T): Record<Field, T> =>
  Object.fromEntries(Object.entries(FIELDS).map(([name, field]) => [name, of(field)])) as Record<
    Field,
    T
  >;

export const usualSettings = mapped(([, usual]) => usual) as Settings;

/** The stored settings. A bad field falls back by itself. */
export const settingsSchema = v.object(
  mapped(([schema, usual]) => v.fallback(schema as v.GenericSchema, usual)),
) as v.GenericSchema<unknown, Settings>;

/** A message that changes settings: here a bad field is refused, not replaced. */
export const settingsPatchSchema = v.partial(
  v.strictObject(mapped(([schema]) => schema as v.GenericSchema)),
) as v.GenericSchema<unknown, SettingsPatch>;

export type MinutesProblem = 'empty' | 'not-a-number' | 'not-whole' | 'too-short' | 'too-long';

/** What somebody typed into a field of minutes: the length in ms, or what is wrong with it. */
export function readMinutes(text: string, bounds: Bounds): Ms | MinutesProblem {
  const typed = text.trim();
  if (typed === '') return 'empty';
  const minutes = Number(typed);
  if (!Number.isFinite(minutes)) return 'not-a-number';
  const wanted = minutes * MINUTE;
  if (wanted < bounds.min) return 'too-short';
  if (wanted > bounds.max) return 'too-long';
  return Number.isInteger(minutes) ? wanted : 'not-whole';
}
