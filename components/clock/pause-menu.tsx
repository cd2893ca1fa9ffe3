import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { PAUSES } from '@/core/events';
import { Button } from '../button';
import { Icon } from '../icon';
import { lengthInWords } from '../words';
import './pause-menu.css';

/** null: until resumed. */
export type PauseLength = (typeof PAUSES)[number] | null;

type PauseMenuProps = Readonly<{
  onPause: (lasts: PauseLength) => void;
  onClose?: () => void;
}>;

/** How long to be left alone. Escape closes it, and only it. */
export const PauseMenu = ({ onPause, onClose }: PauseMenuProps) => {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (onClose) first.current?.focus();
  }, []);
  const closeByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !onClose) return;
    // Unhandled, Escape closes the whole popup.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears Escape from the buttons in it
    <div class="pauses" onKeyDown={closeByKey}>
      <span class="heard">{i18n.t('pause.for')}</span>
      {[...PAUSES, null].map((lasts, at) => (
        <Button
          key={String(lasts)}
          focusRef={at === 0 ? first : null}
          onClick={() => onPause(lasts)}
        >
          {lasts === null ? i18n.t('pause.open') : lengthInWords(lasts)}
        </Button>
      ))}
      {onClose && (
        <Button tone="icon" label={i18n.t('pause.close')} onClick={onClose}>
          <Icon name="close" size={16} />
        </Button>
      )}
    </div>
  );
};
