import { i18n } from '#i18n';
import { PRESET_IDS, PRESETS, type PresetId } from '@/core/presets';
import { Choices } from '../options/choices';
import { PresetDial } from './preset-dial';

const WORDS = {
  'half-hour': 'halfHour',
  'hourly-five': 'hourlyFive',
  strong: 'strong',
} as const satisfies Readonly<Record<PresetId, string>>;

type PresetChoicesProps = Readonly<{
  legend: string;
  /** null: a rhythm of the person's own. */
  value: PresetId | null;
  onChange: (id: PresetId) => void;
}>;

/** The rhythms that are offered, each with why and what it costs. */
export const PresetChoices = ({ legend, value, onChange }: PresetChoicesProps) => (
  <Choices
    legend={legend}
    choices={PRESET_IDS.map((id) => ({
      value: id,
      name: i18n.t(`presets.${WORDS[id]}.name`),
      help: i18n.t(`presets.${WORDS[id]}.why`),
      note: i18n.t(`presets.${WORDS[id]}.cost`),
      picture: <PresetDial {...PRESETS[id]} />,
    }))}
    value={value}
    onChange={onChange}
  />
);
