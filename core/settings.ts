import * as v from 'valibot';
import { MINUTE, type Ms } from '@/core/time';

/** Bounds of a length that people may choose, in ms. */
export type Bounds = Readonly<{ min: Ms; max: Ms; usual: Ms }>;

/** Between reminders. 30 min of sitting: evidence.md 1.2, "Half-hour". */
export const INTERVAL: Bounds = { min: 10 * MINUTE, max: 180 * MINUTE, usual: 30 * MINUTE };

/** Without input for this long, the person left at the last input. */
export const ABSENCE: Bounds = { min: 2 * MINUTE, max: 30 * MINUTE, usual: 5 * MINUTE };

export const SNOOZES = [5 * MINUTE, 10 * MINUTE, 15 * MINUTE] as const;

export const WAYS = ['popup', 'notification', 'badge'] as const;
/** How a reminder is shown. */
export type Way = (typeof WAYS)[number];

/** Massage stays off until the person has answered what speaks against it. */
const MASSAGE = ['unanswered', 'off', 'on'] as const;

const length = (bounds: Bounds) =>
  v.pipe(v.number(), v.integer(), v.minValue(bounds.min), v.maxValue(bounds.max));

/** One schema for the stored settings, for messages and for the form. A bad field falls back by itself. */
export const settingsSchema = v.object({
  interval: v.fallback(length(INTERVAL), INTERVAL.usual),
  absence: v.fallback(length(ABSENCE), ABSENCE.usual),
  snooze: v.fallback(v.picklist(SNOOZES), 5 * MINUTE),
  way: v.fallback(v.picklist(WAYS), 'popup'),
  routine: v.fallback(v.pipe(v.string(), v.maxLength(40)), 'desk-3'),
  massage: v.fallback(v.picklist(MASSAGE), 'unanswered'),
});

export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

/** A change of some settings, as a view may send it: here a bad field is refused, not replaced. */
export const settingsPatchSchema = v.partial(
  v.strictObject({
    interval: length(INTERVAL),
    absence: length(ABSENCE),
    snooze: v.picklist(SNOOZES),
    way: v.picklist(WAYS),
    routine: v.pipe(v.string(), v.maxLength(40)),
    massage: v.picklist(MASSAGE),
  }),
);

export type SettingsPatch = Readonly<v.InferOutput<typeof settingsPatchSchema>>;

export const usualSettings: Settings = v.parse(settingsSchema, {
  interval: INTERVAL.usual,
  absence: ABSENCE.usual,
  snooze: 5 * MINUTE,
  way: 'popup',
  routine: 'desk-3',
  massage: 'unanswered',
});

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
