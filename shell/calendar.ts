import type { Instant } from '@/core/time';

/** People who work past midnight are still in the same day. */
const DAY_BEGINS = 4;

/** The local day that an instant lies in, from 04:00 to 04:00. */
export function dayBounds(at: Instant): Readonly<{ from: Instant; to: Instant }> {
  const local = new Date(at);
  const begun = local.getHours() < DAY_BEGINS ? -1 : 0;
  const on = (day: number) =>
    new Date(local.getFullYear(), local.getMonth(), local.getDate() + day, DAY_BEGINS);
  return { from: on(begun).getTime(), to: on(begun + 1).getTime() };
}

/** The time of day in the person's own language and zone, such as 10:42. */
export const timeOfDay = (at: Instant): string =>
  new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' }).format(at);

/** Minutes east of UTC at an instant, for entries: days do not move when the person travels. */
export const utcOffset = (at: Instant): number => -new Date(at).getTimezoneOffset();
