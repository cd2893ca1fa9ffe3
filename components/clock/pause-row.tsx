import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../button';
import { Icon } from '../icon';
import { type PauseLength, PauseMenu } from './pause-menu';

type PauseRowProps = Readonly<{
  paused: boolean;
  /** What holds now, in words: "Every 30 min of sitting". */
  rhythm: string;
  onPause: (lasts: PauseLength) => void;
  onResume: () => void;
}>;

/** The rhythm, and the way to be left alone for a while. */
export const PauseRow = ({ paused, rhythm, onPause, onResume }: PauseRowProps) => {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open) opener.current?.focus();
    wasOpen.current = open;
  }, [open]);

  if (open && !paused) {
    const choose = (lasts: PauseLength): void => {
      setOpen(false);
      onPause(lasts);
    };
    return (
      <div class="clock-row">
        <PauseMenu onPause={choose} onClose={() => setOpen(false)} />
      </div>
    );
  }
  return (
    <div class="clock-row">
      <span>{rhythm}</span>
      {paused ? (
        <Button place="clock-resume" focusRef={opener} onClick={onResume}>
          <Icon name="play" size={15} />
          {i18n.t('pause.resume')}
        </Button>
      ) : (
        <Button tone="ghost" focusRef={opener} expanded={false} onClick={() => setOpen(true)}>
          <Icon name="pause" size={15} />
          {i18n.t('pause.pause')}
        </Button>
      )}
    </div>
  );
};
