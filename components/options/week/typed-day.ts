import type { Hours } from '@/core/settings';
import { overlap } from './overlap';

/** A range as its two fields hold it: "09:00", or '' while a time is not whole. */
export type TypedRange = Readonly<{ from: string; to: string }>;

export type DayProblem =
  | Readonly<{ kind: 'empty'; rows: readonly number[] }>
  | Readonly<{ kind: 'overlap'; rows: readonly number[] }>;

export const emptyRange: TypedRange = { from: '', to: '' };

const twoDigits = (number: number): string => String(number).padStart(2, '0');
const asTyped = (minutes: number): string =>
  `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;

/** Minutes after midnight, as a time field wants them. */
export const typedRange = ({ from, to }: Hours): TypedRange => ({
  from: asTyped(from),
  to: asTyped(to),
});

/** Minutes after midnight in a time field; null while it is not whole. */
export function readTime(typed: string): number | null {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(typed) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** The range in two fields; null while one of them is empty. */
export function readRange({ from, to }: TypedRange): Hours | null {
  const [start, end] = [readTime(from), readTime(to)];
  return start === null || end === null ? null : { from: start, to: end };
}

/** What somebody typed into the fields of a day: its ranges, or what is wrong with which of them. */
export function readDay(rows: readonly TypedRange[]): readonly Hours[] | DayProblem {
  const ranges = rows.map(readRange);
  const whole = ranges.filter((range) => range !== null);
  if (whole.length < rows.length) {
    const empty = ranges.flatMap((range, row) => (range === null ? [row] : []));
    return { kind: 'empty', rows: empty };
  }
  const both = overlap(whole);
  return both === null ? whole : { kind: 'overlap', rows: both };
}

export const isDay = (read: readonly Hours[] | DayProblem): read is readonly Hours[] =>
  Array.isArray(read);
