import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from '../button';
import { Icon } from '../icon';
import './saved.css';

type SavedProps = Readonly<{
  /** What became of the last change, if it was made in this place. */
  state: 'saved' | 'taken-back' | null;
  /** What went wrong here instead, ready to show. */
  problem: ComponentChildren;
  onUndo: () => void;
}>;

/** Says that a change is kept, and takes it back. */
export const Saved = ({ state, problem, onUndo }: SavedProps) => (
  <div class="kept">
    {problem}
    <div class="saved" role="status">
      {state !== null && (
        <>
          <Icon name="check" size={16} />
          <span>{i18n.t(state === 'saved' ? 'options.saved' : 'options.takenBack')}</span>
        </>
      )}
      {state === 'saved' && (
        <Button tone="link" onClick={onUndo}>
          {i18n.t('options.undo')}
        </Button>
      )}
    </div>
  </div>
);
