import { i18n } from '#i18n';
import { Choices } from '@/components/options/choices';
import { Section } from '@/components/options/section';
import { lengthInWords } from '@/components/words';
import { SNOOZES, WAYS } from '@/core/settings';
import { Kept } from './kept';
import type { PartProps } from './part';

/** How a reminder shows itself, and what "later" means. */
export const Reminders = ({ settings, saving }: PartProps) => (
  <Section id="reminders" title={i18n.t('reminders.title')}>
    <div>
      <Choices
        legend={i18n.t('reminders.way')}
        choices={WAYS.map((value) => ({
          value,
          name: i18n.t(`reminders.${value}`),
          help: i18n.t(`reminders.${value}Help`),
        }))}
        value={settings.way}
        onChange={(way) => saving.change({ way })}
      />
      <Kept field="way" saving={saving} />
    </div>
    <div>
      <Choices
        legend={i18n.t('reminders.snooze')}
        choices={SNOOZES.map((value) => ({ value, name: lengthInWords(value) }))}
        value={settings.snooze}
        inARow
        onChange={(snooze) => saving.change({ snooze })}
      />
      <Kept field="snooze" saving={saving} />
    </div>
  </Section>
);
