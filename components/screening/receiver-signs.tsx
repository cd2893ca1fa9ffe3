import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from '../button';
import { ScreenHeading } from '../screen-heading';
import './receiver.css';

type ReceiverSignsProps = Readonly<{
  figure: ComponentChildren;
  problem: ComponentChildren;
  onYes: () => void;
  onStart: () => void;
  onBack: () => void;
}>;

/** Today's question, to the one who is massaged: evidence.md 4.1, 2. */
export const ReceiverSigns = (props: ReceiverSignsProps) => (
  <>
    {props.figure}
    <ScreenHeading key="signs">{i18n.t('receiver.signsTitle')}</ScreenHeading>
    <p class="receiver-question">{i18n.t('receiver.signs')}</p>
    {props.problem}
    <div class="receiver-acts">
      <Button onClick={props.onYes}>{i18n.t('receiver.yes')}</Button>
      <Button tone="warm" onClick={props.onStart}>
        {i18n.t('receiver.start')}
      </Button>
    </div>
    <Button tone="ghost" onClick={props.onBack}>
      {i18n.t('receiver.change')}
    </Button>
  </>
);
