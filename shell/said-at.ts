import { i18n } from '#i18n';
import type { Instant } from '@/core/time';
import { calendar, dateAndTime, timeOfDay } from '@/shell/calendar';

/** When something was said, as a sentence: today, or on which day. */
export const saidAt = (instant: Instant, at: Instant): string =>
  calendar.dayOf(instant) === calendar.dayOf(at)
    ? i18n.t('careful.saidToday', [timeOfDay(instant)])
    : i18n.t('careful.saidOn', [dateAndTime(instant)]);
