import { i18n } from '#i18n';
import type { Side } from '@/core/routine';
import { Button } from '../button';
import { conditionStill, ofLeg } from './condition-words';
import './ask-again.css';

type AskAgainProps = Readonly<{
  /** What is asked about, and for which leg (null: about none); null: the whole list. */
  condition: Readonly<{ id: string; side: Side | null }> | null;
  onStill: () => void;
  onOver: () => void;
  /** To the whole list. */
  onLook: () => void;
}>;

/**
 * An answer whose time is over. The whole list is not renewed here with a tap: nobody knows by heart what "none of these"
 * stood for three months ago.
 */
export const AskAgain = ({ condition, onStill, onOver, onLook }: AskAgainProps) => (
  <p class="ask-again">
    {condition === null ? (
      <>
        {i18n.t('screening.months')}{' '}
        <Button tone="link" onClick={onLook}>
          {i18n.t('screening.look')}
        </Button>
      </>
    ) : (
      <>
        <span>{ofLeg(conditionStill(condition.id), condition.side)}</span>
        <Button tone="link" onClick={onStill}>
          {i18n.t('screening.yesStill')}
        </Button>
        <Button tone="link" onClick={onOver}>
          {i18n.t('screening.noLonger')}
        </Button>
      </>
    )}
  </p>
);
