import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Answers } from '@/core/screening';
import { ScreenHeading } from '../screen-heading';
import { ScreeningForm } from './screening-form';
import type { ConditionGroupData } from './ticks';
import './receiver.css';

type ReceiverFormProps = Readonly<{
  groups: readonly ConditionGroupData[];
  yes: Answers;
  problem: ComponentChildren;
  onAnswer: (yes: Answers) => void;
}>;

/** Consent, and what speaks against massage for the one who is massaged. Asked anew each time, and kept nowhere. */
export const ReceiverForm = ({ groups, yes, problem, onAnswer }: ReceiverFormProps) => (
  <>
    <ScreenHeading key="list">{i18n.t('receiver.title')}</ScreenHeading>
    <p class="receiver-consent">{i18n.t('receiver.consent')}</p>
    <p class="receiver-read">{i18n.t('receiver.read')}</p>
    <ScreeningForm
      heading="h2"
      groups={groups}
      yes={yes}
      question={i18n.t('receiver.question')}
      submit={i18n.t('receiver.go')}
      problem={problem}
      onAnswer={onAnswer}
    />
  </>
);
