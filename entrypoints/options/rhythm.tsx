import { i18n } from '#i18n';
import { Choices } from '@/components/options/choices';
import { MinutesField } from '@/components/options/minutes-field';
import { Section } from '@/components/options/section';
import { Tuning } from '@/components/options/tuning';
import { PresetChoices } from '@/components/presets/preset-choices';
import { lengthInWords } from '@/components/words';
import { PRESETS, presetOf } from '@/core/presets';
import { ABSENCE, IDLE_THRESHOLDS, INTERVAL, LOCK, STANDING, WATCHING } from '@/core/settings';
import { Kept } from './kept';
import type { PartProps } from './part';

const bounds = {
  interval: INTERVAL,
  absence: ABSENCE,
  standing: STANDING,
  lock: LOCK,
  watching: WATCHING,
} as const;

/** How much sitting, and what ends it. */
export const Rhythm = ({ saving }: PartProps) => {
  const minutes = (field: keyof typeof bounds) => (
    <Kept place={field} saving={saving}>
      <MinutesField
        name={i18n.t(`rhythm.${field}`)}
        help={i18n.t(`rhythm.${field}Help`)}
        value={saving.settings[field]}
        bounds={bounds[field]}
        onChange={(value) => saving.change({ [field]: value })}
      />
    </Kept>
  );
  return (
    <Section id="rhythm" title={i18n.t('rhythm.title')}>
      <Kept place="preset" saving={saving}>
        <PresetChoices
          legend={i18n.t('presets.legend')}
          value={presetOf(saving.settings)}
          onChange={(id) => saving.change(PRESETS[id], 'preset')}
        />
      </Kept>
      {minutes('interval')}
      {minutes('absence')}
      {minutes('standing')}
      <Tuning title={i18n.t('rhythm.tuning')}>
        {minutes('lock')}
        {minutes('watching')}
        <Kept place="idleThreshold" saving={saving}>
          <Choices
            legend={i18n.t('rhythm.idleThreshold')}
            help={i18n.t('rhythm.idleThresholdHelp')}
            choices={IDLE_THRESHOLDS.map((value) => ({ value, name: lengthInWords(value) }))}
            value={saving.settings.idleThreshold}
            inARow
            onChange={(idleThreshold) => saving.change({ idleThreshold })}
          />
        </Kept>
      </Tuning>
    </Section>
  );
};
