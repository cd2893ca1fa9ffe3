import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../button';
import { Icon } from '../icon';

type ControlsProps = Readonly<{
  running: boolean;
  pause: RefObject<HTMLButtonElement | null>;
  onToggle: () => void;
  onBack: () => void;
  onNext: () => void;
}>;

/** Back, pause, next. The pause takes the focus, so that the space bar means it. */
export const Controls = ({ running, pause, onToggle, onBack, onNext }: ControlsProps) => {
  useLayoutEffect(() => pause.current?.focus(), []);
  return (
    <div class="controls">
      <Button tone="icon" label={i18n.t('player.back')} onClick={onBack}>
        <Icon name="back" size={22} />
      </Button>
      <Button
        tone="warm"
        focusRef={pause}
        label={i18n.t(running ? 'player.pause' : 'player.resume')}
        onClick={onToggle}
      >
        <Icon name={running ? 'pause' : 'play'} size={24} />
      </Button>
      <Button tone="icon" label={i18n.t('player.next')} onClick={onNext}>
        <Icon name="next" size={22} />
      </Button>
    </div>
  );
};
