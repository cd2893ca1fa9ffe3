import { MINUTE } from '@/core/time';

/** Minutes after midnight as the person's own clocks show them, such as 9:00 or 9:00 AM. */
export const clockTime = (minutes: number, locale?: string): string =>
  new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(minutes * MINUTE);
