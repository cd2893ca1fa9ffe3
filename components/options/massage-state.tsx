import { i18n } from '#i18n';
import type { Massage } from '@/core/massage';
import type { Answered } from '../screening/answer-list';
import { conditionName } from '../screening/condition-words';
import './massage-state.css';

type MassageStateProps = Readonly<{
  massage: Massage;
  /** What was ticked. */
  answers: readonly Answered[];
  /** Whether a warning sign was named, and routines are off too. */
  isStopped: boolean;
}>;

function because({ massage, answers }: MassageStateProps): string {
  if (massage.kind === 'on') return i18n.t('safety.on');
  if (massage.why !== 'answered') return i18n.t(`safety.${massage.why}`);
  const names = answers
    .filter(({ id }) => massage.by.includes(id))
    .map(({ id, side }) => conditionName(id, side));
  return i18n.t(`safety.${massage.kind}`, [names.join('; ')]);
}

function moving({ answers, isStopped }: MassageStateProps): string {
  if (isStopped) return i18n.t('safety.movingStopped');
  return i18n.t(answers.length > 0 ? 'safety.movingTicked' : 'safety.moving');
}

/** What holds now, in plain words. */
export const MassageState = (props: MassageStateProps) => {
  const { kind } = props.massage;
  return (
    <div class={`massage-state massage-${kind}`} aria-live="polite">
      <p class="massage-state-title">{i18n.t(`safety.${kind}Title`)}</p>
      <p>{because(props)}</p>
      <p>{moving(props)}</p>
    </div>
  );
};
