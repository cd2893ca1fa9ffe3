import { i18n } from '#i18n';
import { PAUSES } from '@/core/events';
import { lengthInWords } from '../words';
import { Lengths } from './lengths';

/** null: until resumed. */
export type PauseLength = (typeof PAUSES)[number] | 'tomorrow' | null;

type PauseMenuProps = Readonly<{
  onPause: (lasts: PauseLength) => void;
  onClose?: () => void;
}>;

function words(lasts: PauseLength): string {
  if (lasts === null) return i18n.t('pause.open');
  return lasts === 'tomorrow' ? i18n.t('pause.tomorrow') : lengthInWords(lasts);
}

/** How long to be left alone. */
export const PauseMenu = ({ onPause, onClose }: PauseMenuProps) => (
  <Lengths<PauseLength>
    name={i18n.t('pause.for')}
    choices={[...PAUSES, 'tomorrow' as const, null].map((lasts) => ({
      lasts,
      words: words(lasts),
    }))}
    onChoose={onPause}
    {...(onClose && { close: { label: i18n.t('pause.close'), onClose } })}
  />
);
