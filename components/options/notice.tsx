import { i18n } from '#i18n';
import { Button } from '../button';
import { Icon } from '../icon';
import './notice.css';

type NoticeProps = Readonly<{
  /** What has happened; null: nothing. */
  words: string | null;
  /** The name of the way back, and the way. */
  undo?: string | undefined;
  onUndo?: (() => void) | undefined;
}>;

/** Says what has just been done, and offers to take it back. It is there before the words come, or nobody hears them. */
export const Notice = ({ words, undo = i18n.t('builder.undo'), onUndo }: NoticeProps) => (
  <div class="notice" role="status">
    {words !== null && (
      <>
        <Icon name="check" size={16} />
        <span>{words}</span>
        {onUndo && (
          <Button tone="link" place="notice-undo" onClick={onUndo}>
            {undo}
          </Button>
        )}
      </>
    )}
  </div>
);
