import { i18n } from '#i18n';
import { LONG_STEPS } from '@/core/long-sitting';
import { HOUR } from '@/core/time';
import type { Sign } from '../legend';
import { YearCell } from './year-cell';

/** What the cells of a year mean: the measure is time sat in stretches over 60 min. */
export function yearSigns(): readonly Sign[] {
  const some = LONG_STEPS[0] / HOUR;
  const much = LONG_STEPS[1] / HOUR;
  const signs = [
    [0, i18n.t('chart.year.none')],
    [1, i18n.t('chart.year.under', [some])],
    [2, i18n.t('chart.year.between', [some, much])],
    [3, i18n.t('chart.year.over', [much])],
    [null, i18n.t('chart.unknownShort')],
  ] as const;
  return signs.map(([level, words]) => ({
    words,
    drawn: <YearCell level={level} x={3} y={1} size={14} />,
  }));
}
