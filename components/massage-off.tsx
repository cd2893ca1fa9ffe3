import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from './button';
import { ScreenHeading } from './screen-heading';
import { Stage } from './stage';
import { routineName } from './words';
import './reminder.css';

type MassageOffProps = Readonly<{
  /** The movement that is offered instead. */
  instead: string;
  figure: ComponentChildren;
  problem: ComponentChildren;
  onStart: () => void;
  onBack: () => void;
}>;

/** After "one of these, or not sure": what stays. */
export const MassageOff = ({ instead, figure, problem, onStart, onBack }: MassageOffProps) => (
  <>
    <Stage posture="seated">{figure}</Stage>
    <ScreenHeading>{i18n.t('massage.offTitle')}</ScreenHeading>
    <p class="lead">{i18n.t('massage.offMeans')}</p>
    {problem}
    <Button tone="warm" onClick={onStart}>
      {i18n.t('massage.instead', [routineName(instead)])}
    </Button>
    <Button onClick={onBack}>{i18n.t('massage.back')}</Button>
  </>
);
