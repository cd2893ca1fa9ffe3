import { i18n } from '#i18n';
import type { Hours } from '@/core/settings';
import type { DayProblem } from './typed-day';
import { hoursInWords } from './week-words';

/** What is wrong with the times of a day, and what holds meanwhile. */
export function dayProblem({ kind }: DayProblem, saved: readonly Hours[]): string {
  const stays = saved.length === 0 ? i18n.t('hours.dayOff') : hoursInWords(saved);
  switch (kind) {
    case 'empty':
      return i18n.t('hours.empty', [stays]);
    case 'overlap':
      return i18n.t('hours.overlap', [stays]);
    default:
      return kind satisfies never;
  }
}
