import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Routine } from '@/core/routine';
import type { MassageOff as Reason } from '@/core/screening';
import { Button } from './button';
import { ScreenHeading } from './screen-heading';
import { routineName } from './words';
import './reminder.css';

type MassageOffProps = Readonly<{
  /** null: by what was answered. */
  why: Reason | null;
  /** The movement that is offered instead. */
  instead: Routine;
  figure: ComponentChildren;
  problem: ComponentChildren;
  onAnswer: () => void;
  onStart: () => void;
  onBack: () => void;
}>;

/** Whoever picked a massage that is off: why, and what stays. */
export const MassageOff = (props: MassageOffProps) => (
  <>
    {props.figure}
    <ScreenHeading>{i18n.t('massage.offTitle')}</ScreenHeading>
    <p class="lead">{i18n.t(`massage.${props.why ?? 'answered'}`)}</p>
    {props.problem}
    <Button tone="warm" onClick={props.onStart}>
      {i18n.t('massage.instead', [routineName(props.instead)])}
    </Button>
    <Button onClick={props.onAnswer}>
      {i18n.t(props.why === 'unanswered' ? 'massage.answer' : 'massage.look')}
    </Button>
    <Button onClick={props.onBack}>{i18n.t('massage.back')}</Button>
  </>
);
