import { i18n } from '#i18n';
import { type Change, DEALS } from '@/core/change';
import { roughLength } from '../rough-length';
import './change-line.css';

type ChangeLineProps = Readonly<{ change: Change }>;

const oneDecimal = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
const count = new Intl.NumberFormat();

function inWords({ measure, before, now }: Change): string {
  switch (measure) {
    case 'long':
      return i18n.t('figures.change.long', [roughLength(now), roughLength(before)]);
    case 'breaks':
      return i18n.t('figures.change.breaks', [oneDecimal.format(now), oneDecimal.format(before)]);
    case 'walked':
      return i18n.t('figures.change.walked', [roughLength(now), roughLength(before)]);
    default:
      return measure satisfies never;
  }
}

/** What really changed, in a sentence, and how that is known. */
export const ChangeLine = ({ change }: ChangeLineProps) => (
  <div class="change-line">
    <p class="change-words">{inWords(change)}</p>
    <details>
      <summary>{i18n.t('figures.how')}</summary>
      <p>{i18n.t('figures.howDays', [change.days.now, change.days.before])}</p>
      <p>{i18n.t('figures.howLot', [count.format(DEALS), count.format(change.byChance)])}</p>
      <p>{i18n.t('figures.howTold')}</p>
    </details>
  </div>
);
