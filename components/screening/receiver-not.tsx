import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from '../button';
import { ScreenHeading } from '../screen-heading';
import { conditionMeans } from './condition-words';
import './receiver.css';

type ReceiverNotProps = Readonly<{
  /** What was ticked and speaks against it. */
  ticked: readonly string[];
  figure: ComponentChildren;
  problem: ComponentChildren;
  /** null where a walk would be no good idea either. */
  onWalk: (() => void) | null;
  onBack: () => void;
  onLeave: () => void;
}>;

/** Why there is no massage for this person, and what there is instead. */
export const ReceiverNot = (props: ReceiverNotProps) => (
  <>
    {props.figure}
    <ScreenHeading key="not">{i18n.t('receiver.noTitle')}</ScreenHeading>
    <p class="receiver-question">
      {i18n.t('receiver.no')} {props.onWalk && i18n.t('receiver.walkWith')}
    </p>
    <ul class="receiver-why">
      {props.ticked.map((id) => (
        <li key={id}>{conditionMeans(id)}</li>
      ))}
    </ul>
    {props.problem}
    {props.onWalk && (
      <Button tone="warm" onClick={props.onWalk}>
        {i18n.t('receiver.walk')}
      </Button>
    )}
    <div class="receiver-acts">
      <Button onClick={props.onBack}>{i18n.t('receiver.change')}</Button>
      <Button onClick={props.onLeave}>{i18n.t('receiver.back')}</Button>
    </div>
  </>
);
