import { i18n } from '#i18n';
import { Button } from '../button';
import { Icon } from '../icon';

type SoundButtonProps = Readonly<{ on: boolean; onToggle: () => void }>;

/** The one button for everything that can be heard. */
export const SoundButton = ({ on, onToggle }: SoundButtonProps) => (
  <Button
    tone="icon"
    label={i18n.t('sound.button')}
    hint={i18n.t(on ? 'sound.isOn' : 'sound.isOff')}
    pressed={on}
    onClick={onToggle}
  >
    <Icon name={on ? 'sound' : 'mute'} size={20} />
  </Button>
);
