import { i18n } from '#i18n';
import { ScreenHeading } from './screen-heading';
import { signAct, signName } from './screening/condition-words';
import type { WarningSign } from './warning-sign';
import './stop.css';

type UrgentProps = Readonly<{ said: WarningSign | 'other' }>;

/** What to do now, in words that can be read from a distance. */
export const Urgent = ({ said }: UrgentProps) =>
  said === 'other' ? (
    <div class="urgent">
      <ScreenHeading key="other">{i18n.t('stop.otherTitle')}</ScreenHeading>
      <p class="urgent-act">{i18n.t('stop.otherAct')}</p>
      <p class="urgent-off">{i18n.t('stop.otherOff')}</p>
    </div>
  ) : (
    <div class={`urgent urgent-${said.urgency}`}>
      <ScreenHeading key={said.id}>{i18n.t(`stop.${said.urgency}Title`)}</ScreenHeading>
      <p class="urgent-act">{signAct(said.id)}</p>
      <p class="urgent-said">{i18n.t('stop.youSaid', [signName(said.id)])}</p>
      <p class="urgent-off">{i18n.t('stop.off')}</p>
    </div>
  );
