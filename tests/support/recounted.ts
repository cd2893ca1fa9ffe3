import { type DayTotals, totalsOf } from '@/core/day-totals';
import { dayOfEntry, type Recorded } from '@/core/history';
import { byTime } from '@/core/overlap';

/** The totals as a child would count them: from all lines, day by day. */
export function recounted(lines: readonly Recorded[]): readonly DayTotals[] {
  const days = [...new Set(lines.map(dayOfEntry))].toSorted((a, b) => a - b);
  return days.map((day) =>
    totalsOf(day, lines.filter((one) => dayOfEntry(one) === day).toSorted(byTime)),
  );
}
