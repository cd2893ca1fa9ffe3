import { i18n } from '#i18n';
import { Button } from '../button';
import { Icon } from '../icon';

type LineDoneProps = Readonly<{ words: string; onUndo: () => void }>;

/** What has just been done to a line, and the way back. It comes with its words, so it is said elsewhere. */
export const LineDone = ({ words, onUndo }: LineDoneProps) => (
  <div class="line-done">
    <Icon name="check" size={16} />
    <span>{words}</span>
    <Button tone="link" onClick={onUndo}>
      {i18n.t('line.undo')}
    </Button>
  </div>
);
