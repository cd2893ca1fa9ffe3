import { fillsTime, lengthOf, mayLastDays, type Span, type TypedTimes } from '@/core/correcting';
import type { Recorded } from '@/core/history';
import { DAY, type Instant } from '@/core/time';

type Field = keyof TypedTimes;

/** What is wrong with the times that were typed. */
export type CorrectionProblem =
  | Readonly<{ kind: 'empty' | 'future'; fields: readonly Field[] }>
  | Readonly<{ kind: 'backwards' | 'long' }>
  | Readonly<{ kind: 'overlap'; with: Recorded }>;

const overlap = (a: Span, b: Span): boolean => a.startedAt < b.endedAt && b.startedAt < a.endedAt;

/** The line that the new times would lie over; what overlapped before is nothing to mend now. */
function overlapped(line: Recorded, span: Span, others: readonly Recorded[]): Recorded | undefined {
  if (!fillsTime(line)) return undefined;
  return others.find(
    (other) =>
      other.id !== line.id && fillsTime(other) && overlap(span, other) && !overlap(line, other),
  );
}

/** What lies ahead, of what was changed. */
function ahead(line: Recorded, span: Span, at: Instant): readonly Field[] {
  const is = (end: keyof Span): boolean => span[end] > at && span[end] > line[end];
  return [...(is('startedAt') ? ['from' as const] : []), ...(is('endedAt') ? ['to' as const] : [])];
}

/** What is wrong with other times for a line, beside the others and the present; null: nothing. */
export function spanProblem(
  line: Recorded,
  span: Span,
  others: readonly Recorded[],
  at: Instant,
): CorrectionProblem | null {
  const [before, now] = [lengthOf(line), lengthOf(span)];
  if (now <= 0 && before !== now) return { kind: 'backwards' };
  if (now > DAY && now > before && !mayLastDays(line)) return { kind: 'long' };
  const fields = ahead(line, span, at);
  if (fields.length > 0) return { kind: 'future', fields };
  const other = overlapped(line, span, others);
  return other === undefined ? null : { kind: 'overlap', with: other };
}

/** The fields that are not whole. */
export const emptyFields = (typed: TypedTimes): readonly Field[] =>
  (['from', 'to'] as const).filter((field) => typed[field] === null);
