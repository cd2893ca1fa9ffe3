import { i18n } from '#i18n';
import { Button } from '../../button';
import { Icon } from '../../icon';
import './star.css';

type StarProps = Readonly<{ name: string; on: boolean; onChange: (on: boolean) => void }>;

/** Makes a routine a favourite, and takes it back. */
export const Star = ({ name, on, onChange }: StarProps) => (
  <Button
    tone="icon"
    place="star"
    label={i18n.t('routines.favourite', [name])}
    hint={i18n.t(on ? 'routines.favouriteDrop' : 'routines.favouriteAdd')}
    pressed={on}
    onClick={() => onChange(!on)}
  >
    <Icon name="star" size={20} />
  </Button>
);
