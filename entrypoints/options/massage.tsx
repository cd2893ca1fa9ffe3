import { i18n } from '#i18n';
import { MassageReasons } from '@/components/massage-reasons';
import { Choices } from '@/components/options/choices';
import { Section } from '@/components/options/section';
import { Kept } from './kept';
import type { PartProps } from './part';

/** What speaks against massage, and the answer. */
export const Massage = ({ saving }: PartProps) => (
  <Section id="massage" title={i18n.t('safety.title')}>
    <p>{i18n.t('safety.intro')}</p>
    <MassageReasons />
    <Kept place="massage" saving={saving}>
      <Choices
        legend={i18n.t('safety.answer')}
        choices={[
          { value: 'off', name: i18n.t('safety.off'), help: i18n.t('safety.offHelp') },
          { value: 'on', name: i18n.t('safety.on'), help: i18n.t('safety.onHelp') },
        ]}
        value={saving.settings.massage === 'unanswered' ? null : saving.settings.massage}
        onChange={(massage) => saving.change({ massage })}
      />
    </Kept>
  </Section>
);
