import type { Calendar, Day } from '@/core/calendar';
import { HOUR, type Instant, MINUTE, type Ms } from '@/core/time';

const DAY = 24 * HOUR;

/** The calendar of a place by how far its clocks are ahead of UTC, which may change with the seasons. */
function calendarOf(aheadAt: (at: Instant) => Ms): Calendar {
  return {
    dayOf: (at: Instant): Day => Math.floor((at + aheadAt(at)) / DAY),
    instantOf(day: Day, minutes: number): Instant {
      const local = day * DAY + minutes * MINUTE;
      const before = aheadAt(local - DAY);
      const after = aheadAt(local + DAY);
      // Of a time shown twice the first; one that is skipped is read with the offset before it.
      const isAfter = aheadAt(local - before) !== before && aheadAt(local - after) === after;
      return local - (isAfter ? after : before);
    },
  };
}

export const utc: Calendar = calendarOf(() => 0);

/** Central Europe in 2026: summer time from 29 March 01:00 to 25 October 01:00 UTC. */
export const berlin: Calendar = calendarOf((at) =>
  at >= Date.UTC(2026, 2, 29, 1) && at < Date.UTC(2026, 9, 25, 1) ? 2 * HOUR : HOUR,
);

export const tokyo: Calendar = calendarOf(() => 9 * HOUR);
export const losAngeles: Calendar = calendarOf((at) =>
  at >= Date.UTC(2026, 2, 8, 10) && at < Date.UTC(2026, 10, 1, 9) ? -7 * HOUR : -8 * HOUR,
);
