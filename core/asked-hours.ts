import type { Totals } from '@/core/day-totals';

/** Reminders of one hour of the day: how many were shown, and how many of those were not taken. */
export type AskedHour = Readonly<{ hour: number; asked: number; missed: number }>;

/** As days do, the row of hours begins at 04:00. */
const FIRST = 4;
const HOURS = 24;
const LEAST = 8;

/** The hours from the first to the last in which reminders were shown, 8 at least; none where there were no reminders. */
export function askedHours({ askedAt, missedAt }: Totals): readonly AskedHour[] {
  const all = Array.from({ length: HOURS }, (_, place) => {
    const hour = (FIRST + place) % HOURS;
    return { hour, asked: askedAt[hour] ?? 0, missed: missedAt[hour] ?? 0 };
  });
  const first = all.findIndex(({ asked }) => asked > 0);
  if (first < 0) return [];
  const last = all.findLastIndex(({ asked }) => asked > 0);
  const from = Math.min(first, HOURS - LEAST);
  return all.slice(from, Math.max(last + 1, from + LEAST));
}
