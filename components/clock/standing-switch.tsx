import { i18n } from '#i18n';
import './standing-switch.css';

type StandingSwitchProps = Readonly<{ standing: boolean; onToggle: () => void }>;

/** It shows what holds; a click asks for the other, and its hint says what that is. */
export const StandingSwitch = ({ standing, onToggle }: StandingSwitchProps) => (
  <button
    type="button"
    role="switch"
    aria-checked={standing}
    class="button standing-switch"
    title={i18n.t(standing ? 'clock.sitAgain' : 'clock.standUp')}
    onClick={onToggle}
  >
    <span class="standing-track" aria-hidden="true">
      <i />
    </span>
    {i18n.t('clock.standing')}
  </button>
);
