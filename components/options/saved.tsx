import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from '../button';
import { Icon } from '../icon';
import './saved.css';

type SavedProps = Readonly<{
  /** Whether the last change was made in this place. */
  shown: boolean;
  /** What went wrong here instead, ready to show. */
  problem: ComponentChildren;
  onUndo: () => void;
}>;

/** Says that a change is kept, and takes it back. */
export const Saved = ({ shown, problem, onUndo }: SavedProps) => (
  <div class="kept">
    {problem}
    <div class="saved" role="status">
      {shown && (
        <>
          <Icon name="check" size={16} />
          <span>{i18n.t('options.saved')}</span>
          <Button tone="link" onClick={onUndo}>
            {i18n.t('options.undo')}
          </Button>
        </>
      )}
    </div>
  </div>
);
