import type { App } from '@/core/app';
import { type Day, dayThere } from '@/core/calendar';
import { type DayTotals, sumOf, totalsOf } from '@/core/day-totals';
import type { Recorded } from '@/core/history';
import { goingOn } from '@/core/running';
import type { Instant } from '@/core/time';
import { utcOffset } from '@/shell/calendar';
import type { Days } from './use-days';

/** What the sections show: what was read, with the stretch that is going on. */
export type Shown = Readonly<{
  day: Day;
  today: Day;
  now: Instant;
  lines: readonly Recorded[];
  /** The line that the stretch would be if it ended now; null: nothing goes on. */
  running: Recorded | null;
  totals: readonly DayTotals[];
  /** The first day that there is. */
  first: Day;
  onDay: (day: Day) => void;
}>;

/** The line of the stretch that is going on, here. */
export function runningLine(app: App): Recorded | null {
  const [line] = goingOn(app);
  return line ? { ...line, utcOffset: utcOffset(line.startedAt) } : null;
}

/** Totals with what is going on in its day. */
export function withRunning({ totals }: Days, running: Recorded | null): readonly DayTotals[] {
  if (running === null) return totals;
  const day = dayThere(running.startedAt, running.utcOffset);
  const more = totalsOf(day, [running]);
  const known = totals.find((one) => one.day === day);
  if (!known) return [...totals, more];
  return totals.map((one) => (one === known ? { ...sumOf([known, more]), day } : one));
}
