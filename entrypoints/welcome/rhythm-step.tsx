import { i18n } from '#i18n';
import { PresetChoices } from '@/components/presets/preset-choices';
import { Problem } from '@/components/problem';
import type { App } from '@/core/app';
import { PRESETS, presetOf } from '@/core/presets';
import { useSaving } from '../options/use-saving';
import { StepStage } from '../popup/step-stage';
import { Sheet } from './sheet';

type RhythmStepProps = Readonly<{ app: App; above: string }>;

/** How often, and for how long. */
export const RhythmStep = ({ app, above }: RhythmStepProps) => {
  const { settings, change, refused } = useSaving(app.settings);
  return (
    <Sheet
      above={above}
      title={i18n.t('welcome.rhythm.title')}
      lead={i18n.t('welcome.rhythm.lead')}
      picture={<StepStage step="walk" />}
    >
      <PresetChoices
        legend={i18n.t('presets.legend')}
        value={presetOf(settings)}
        onChange={(id) => change(PRESETS[id], 'preset')}
      />
      <p class="sheet-note">{i18n.t('welcome.rhythm.note')}</p>
      <Problem message={refused?.message ?? null} />
    </Sheet>
  );
};
