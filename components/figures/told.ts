import { i18n } from '#i18n';
import type { Totals } from '@/core/day-totals';
import { MINUTE, type Ms } from '@/core/time';
import { roughLength } from '../rough-length';
import type { Told } from './figure-list';

/** Less than this is said to nobody. */
const LITTLE: Ms = MINUTE / 2;

const numberOf = (count: number): string => new Intl.NumberFormat().format(count);

/** To the minute, from nothing on. */
const minutes = (length: Ms): string =>
  length < LITTLE ? i18n.t('unit.min', [0]) : roughLength(Math.max(MINUTE, length));

const walkedInAll = ({ walked }: Totals): Ms => walked.confirmed + walked.unconfirmed;
const onFeet = (totals: Totals): Ms => totals.stood + walkedInAll(totals);
const takenOf = ({ taken, asked }: Totals): string =>
  i18n.t('figures.breaksOf', [numberOf(taken), numberOf(asked)]);

function walkedMeans({ walked }: Totals): string {
  return walked.unconfirmed < LITTLE
    ? i18n.t('figures.walkedMeans')
    : i18n.t('figures.walkedMore', [minutes(walked.unconfirmed)]);
}

/** What some days come to in four figures, each beside that of a longer time; null: there is no more than these days. */
export function told(days: Totals, longer: Totals | null): readonly Told[] {
  const beside = (value: (totals: Totals) => string): string | null =>
    longer && i18n.t('figures.year', [value(longer)]);
  return [
    {
      name: i18n.t('figures.longest'),
      value: minutes(days.longest),
      means: i18n.t('figures.longestMeans'),
      longer: beside((all) => minutes(all.longest)),
    },
    {
      name: i18n.t('figures.breaks'),
      value: days.asked === 0 ? '–' : takenOf(days),
      means: i18n.t(days.asked === 0 ? 'figures.notAsked' : 'figures.breaksMeans'),
      longer: longer?.asked ? beside(takenOf) : null,
    },
    {
      name: i18n.t('figures.walked'),
      value: minutes(days.walked.confirmed),
      means: walkedMeans(days),
      longer: beside((all) => minutes(all.walked.confirmed)),
    },
    {
      name: i18n.t('figures.feet'),
      value: minutes(onFeet(days)),
      means: i18n.t('figures.feetMeans'),
      longer: beside((all) => minutes(onFeet(all))),
    },
  ];
}
