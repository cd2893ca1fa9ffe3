import { i18n } from '#i18n';
import { Choices } from '@/components/options/choices';
import { Section } from '@/components/options/section';
import { lengthInWords } from '@/components/words';
import { type Settings, SNOOZES, SNOOZES_IN_A_ROW, TYPING_WAITS, WAYS } from '@/core/settings';
import { Kept } from './kept';
import type { PartProps } from './part';

const TIMES = {
  0: 'reminders.snoozesNever',
  1: 'reminders.snoozesOnce',
  2: 'reminders.snoozesTwice',
  3: 'reminders.snoozesThrice',
} as const satisfies Record<Settings['snoozes'], string>;

/** How a reminder shows itself, and how long it can be kept waiting. */
export const Reminders = ({ saving }: PartProps) => (
  <Section id="reminders" title={i18n.t('reminders.title')}>
    <Kept place="way" saving={saving}>
      <Choices
        legend={i18n.t('reminders.way')}
        choices={WAYS.map((value) => ({
          value,
          name: i18n.t(`reminders.${value}`),
          help: i18n.t(`reminders.${value}Help`),
        }))}
        value={saving.settings.way}
        onChange={(way) => saving.change({ way })}
      />
    </Kept>
    <Kept place="typing" saving={saving}>
      <Choices
        legend={i18n.t('reminders.typing')}
        help={i18n.t('reminders.typingHelp')}
        choices={TYPING_WAITS.map((value) => ({
          value,
          name: value === 0 ? i18n.t('reminders.typingNot') : lengthInWords(value),
        }))}
        value={saving.settings.typing}
        inARow
        onChange={(typing) => saving.change({ typing })}
      />
    </Kept>
    <Kept place="snooze" saving={saving}>
      <Choices
        legend={i18n.t('reminders.snooze')}
        choices={SNOOZES.map((value) => ({ value, name: lengthInWords(value) }))}
        value={saving.settings.snooze}
        inARow
        onChange={(snooze) => saving.change({ snooze })}
      />
    </Kept>
    <Kept place="snoozes" saving={saving}>
      <Choices
        legend={i18n.t('reminders.snoozes')}
        help={i18n.t('reminders.snoozesHelp')}
        choices={SNOOZES_IN_A_ROW.map((value) => ({ value, name: i18n.t(TIMES[value]) }))}
        value={saving.settings.snoozes}
        inARow
        onChange={(snoozes) => saving.change({ snoozes })}
      />
    </Kept>
  </Section>
);
