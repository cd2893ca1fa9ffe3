import { i18n } from '#i18n';
import { Button } from '../button';
import { Icon } from '../icon';
import './saved.css';

type AnswersKeptProps = Readonly<{
  /** What became of the answers last. */
  what: 'saved' | 'deleted' | 'taken-back' | null;
  onUndo: () => void;
}>;

const WORDS = {
  saved: 'options.saved',
  deleted: 'safety.deleted',
  'taken-back': 'options.takenBack',
} as const;

/** Says what became of the answers, and takes it back. */
export const AnswersKept = ({ what, onUndo }: AnswersKeptProps) => (
  <div class="saved" role="status">
    {what !== null && (
      <>
        <Icon name="check" size={16} />
        <span>{i18n.t(WORDS[what])}</span>
      </>
    )}
    {what !== null && what !== 'taken-back' && (
      <Button tone="link" onClick={onUndo}>
        {i18n.t('options.undo')}
      </Button>
    )}
  </div>
);
