import { i18n } from '#i18n';
import { Problem } from '@/components/problem';
import { ScreeningForm } from '@/components/screening/screening-form';
import { tipText } from '@/components/words';
import type { Answers } from '@/core/screening';
import { allConditionGroups } from '@/routines/condition-groups';
import { tips } from '@/routines/tips';
import type { PartProps } from './part';
import { Sheet } from './sheet';

type CareStepProps = PartProps & Readonly<{ above: string }>;

/** Anything that speaks against massage. */
export const CareStep = ({ app, ask, problem, above }: CareStepProps) => {
  const held = Object.entries(app.screening.yes).map(([id, { side }]) => [id, side] as const);
  const yes: Answers = Object.fromEntries(held);
  return (
    <Sheet above={above} title={i18n.t('welcome.care.title')} lead={i18n.t('welcome.care.lead')}>
      <ScreeningForm
        heading="h2"
        groups={allConditionGroups}
        yes={yes}
        onAnswer={(answers) => ask({ type: 'answer-screening', yes: answers })}
      />
      <Problem message={problem} />
      <ul class="tips">
        {tips
          .filter(({ onWelcome }) => onWelcome)
          .map(({ id }) => (
            <li key={id}>{tipText(id)}</li>
          ))}
        <li>{i18n.t('welcome.care.private')}</li>
      </ul>
    </Sheet>
  );
};
