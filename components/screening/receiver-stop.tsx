import { i18n } from '#i18n';
import { Button } from '../button';
import { ScreenHeading } from '../screen-heading';
import type { WarningSign } from '../warning-sign';
import { signAct, signName } from './condition-words';
import '../stop.css';
import './receiver.css';

type ReceiverStopProps = Readonly<{ signs: readonly WarningSign[]; onLeave: () => void }>;

/** Somebody else's new signs: what to do about each at once, as nothing of it is kept. */
export const ReceiverStop = ({ signs, onLeave }: ReceiverStopProps) => (
  <>
    <ScreenHeading key="stop">{i18n.t('receiver.wrongTitle')}</ScreenHeading>
    <p class="receiver-question">{i18n.t('receiver.wrong')}</p>
    {signs.map(({ id, urgency }) => (
      <section key={id} class={`stop-group stop-${urgency}`}>
        <h2>{signName(id)}</h2>
        <p class="receiver-act">{signAct(id)}</p>
      </section>
    ))}
    <Button tone="soft" onClick={onLeave}>
      {i18n.t('stop.leave')}
    </Button>
  </>
);
