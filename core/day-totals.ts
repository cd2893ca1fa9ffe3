import { type Day, dayThere, hourThere } from '@/core/calendar';
import type { Answer, Recorded } from '@/core/history';
import { onFeet, playedInAll } from '@/core/playhead';
import { HOUR, MINUTE, type Ms } from '@/core/time';

/** Sitting by how long it went on without getting up: under 30 min, 30 to 60, and over 60 (evidence.md 1.2). */
export type StretchLength = 'short' | 'medium' | 'long';

/** A leg break by what it was mostly made of; `away`: an absence that ended on the same day. */
export type BreakKind = 'seated' | 'standing' | 'walking' | 'away';

/** What happened in some days, in ms and in numbers. */
export type Totals = Readonly<{
  sat: Readonly<Record<StretchLength, Ms>>;
  /** The longest stretch of sitting. */
  longest: Ms;
  /** Standing, at the desk and in routines. */
  stood: Ms;
  /** Walking in routines: without input at the desk, and with. */
  walked: Readonly<{ confirmed: Ms; unconfirmed: Ms }>;
  breaks: Readonly<Record<BreakKind, number>>;
  /** Reminders that were shown, and those after which the person got up or played a routine. */
  asked: number;
  taken: number;
  /** The shown and the not taken of them, by the hour of the day from 0 to 23. */
  askedAt: readonly number[];
  missedAt: readonly number[];
}>;

/** The totals of one local day. */
export type DayTotals = Totals & Readonly<{ day: Day }>;

const never: readonly number[] = Array.from({ length: 24 }, () => 0);

/** Of no day at all. */
export const nothing: Totals = {
  sat: { short: 0, medium: 0, long: 0 },
  longest: 0,
  stood: 0,
  walked: { confirmed: 0, unconfirmed: 0 },
  breaks: { seated: 0, standing: 0, walking: 0, away: 0 },
  asked: 0,
  taken: 0,
  askedAt: never,
  missedAt: never,
};

/** How a stretch of so much sitting is called. */
export function stretchLength(sat: Ms): StretchLength {
  if (sat < 30 * MINUTE) return 'short';
  return sat <= HOUR ? 'medium' : 'long';
}

/** What a routine was mostly made of. */
export function breakKind(played: Extract<Recorded, { kind: 'routine' }>['played']): BreakKind {
  if (2 * onFeet(played) < playedInAll(played)) return 'seated';
  return played.walking >= played.standing ? 'walking' : 'standing';
}

/** The answers after which the legs had their break. */
const TAKEN = ['routine', 'left', 'changed', 'elsewhere'] as const satisfies readonly Answer[];
/** Those that were nobody's choice: reminders were switched off meanwhile. */
const WITHDRAWN: readonly Answer[] = ['withdrawn'];

/** Whether the legs had their break after a reminder that was answered so. */
export const isTaken = (answer: Answer): answer is (typeof TAKEN)[number] =>
  TAKEN.some((taken) => taken === answer);

const once = (hour: number): readonly number[] => never.map((_, at) => (at === hour ? 1 : 0));

function ofReminder(entry: Extract<Recorded, { kind: 'reminder' }>): Partial<Totals> {
  if (entry.asked === 0 || WITHDRAWN.includes(entry.answer)) return {};
  const hour = once(hourThere(entry.startedAt, entry.utcOffset));
  return isTaken(entry.answer)
    ? { asked: 1, taken: 1, askedAt: hour }
    : { asked: 1, askedAt: hour, missedAt: hour };
}

function ofRoutine(entry: Extract<Recorded, { kind: 'routine' }>): Partial<Totals> {
  const { played, confirmed, legBreak } = entry;
  return {
    stood: played.standing,
    walked: { confirmed, unconfirmed: played.walking - confirmed },
    ...(legBreak ? { breaks: { ...nothing.breaks, [breakKind(played)]: 1 } } : {}),
  };
}

/** What one line adds to its day. */
function ofEntry(entry: Recorded, day: Day): Partial<Totals> {
  switch (entry.kind) {
    case 'spell':
      return {
        sat: { ...nothing.sat, [stretchLength(entry.sat)]: entry.sat },
        longest: entry.sat,
      };
    case 'standing':
      return { stood: entry.stood };
    case 'absence':
      return dayThere(entry.endedAt, entry.utcOffset) === day
        ? { breaks: { ...nothing.breaks, away: 1 } }
        : {};
    case 'routine':
      return ofRoutine(entry);
    case 'reminder':
      return ofReminder(entry);
    case 'pause':
      return {};
  }
}

const addUp = <K extends string>(
  a: Readonly<Record<K, number>>,
  b: Readonly<Record<K, number>>,
): Readonly<Record<K, number>> =>
  Object.fromEntries(Object.keys(a).map((key) => [key, a[key as K] + b[key as K]])) as Record<
    K,
    number
  >;

const addHours = (a: readonly number[], b: readonly number[]): readonly number[] =>
  a.map((count, hour) => count + (b[hour] ?? 0));

function added(a: Totals, part: Partial<Totals>): Totals {
  const b = { ...nothing, ...part };
  return {
    sat: addUp(a.sat, b.sat),
    longest: Math.max(a.longest, b.longest),
    stood: a.stood + b.stood,
    walked: addUp(a.walked, b.walked),
    breaks: addUp(a.breaks, b.breaks),
    asked: a.asked + b.asked,
    taken: a.taken + b.taken,
    askedAt: addHours(a.askedAt, b.askedAt),
    missedAt: addHours(a.missedAt, b.missedAt),
  };
}

/** The totals of a day, from all of its lines. */
export const totalsOf = (day: Day, entries: readonly Recorded[]): DayTotals => ({
  ...entries.map((entry) => ofEntry(entry, day)).reduce<Totals>(added, nothing),
  day,
});

/** The totals of several days together. */
export const sumOf = (days: readonly Totals[]): Totals => days.reduce<Totals>(added, nothing);

/** All sitting, in ms. */
export const satInAll = ({ sat }: Totals): Ms => sat.short + sat.medium + sat.long;
