import type { Instant } from '@/core/time';
import { calendar, timeOfDay } from '@/shell/calendar';

const TIME = { hour: 'numeric', minute: '2-digit' } as const;
const time = new Intl.DateTimeFormat(undefined, TIME);
const withDay = new Intl.DateTimeFormat(undefined, { weekday: 'short', ...TIME });

/** The time of day of an instant, with its weekday if that is not today's. */
export const when = (instant: Instant, at: Instant): string =>
  calendar.dayOf(instant) === calendar.dayOf(at) ? timeOfDay(instant) : withDay.format(instant);

/** From when to when on a day, such as 12:02 – 12:41. */
export const spanOfDay = (from: Instant, to: Instant): string => time.formatRange(from, to);
