import type { Calendar, Day } from '@/core/calendar';
import type { Instant } from '@/core/time';

const DAY_LENGTH = 24 * 60 * 60 * 1000;

/** The person's own calendar, in the zone that the machine is in now. */
export const calendar: Calendar = {
  dayOf(at: Instant): Day {
    const local = new Date(at);
    return Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()) / DAY_LENGTH;
  },
  instantOf(day: Day, minutes: number): Instant {
    const date = new Date(day * DAY_LENGTH);
    return new Date(
      date.getUTCFullYear(),
      date.getUTCMonth(),
      date.getUTCDate(),
      0,
      minutes,
    ).getTime();
  },
};

/** The time of day in the person's own language and zone, such as 10:42. */
export const timeOfDay = (at: Instant): string =>
  new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' }).format(at);

/** The date and the time in the person's own language and zone, such as 5 January 2026 at 10:42. */
export const dateAndTime = (at: Instant): string =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short' }).format(at);

/** The date in the person's own language and zone, such as 5 January 2026. */
export const dateOf = (at: Instant): string =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'long' }).format(at);

/** Minutes east of UTC at an instant, for entries: days do not move when the person travels. */
export const utcOffset = (at: Instant): number => -new Date(at).getTimezoneOffset();
