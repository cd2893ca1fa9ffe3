import { FITS, type Settings } from '@/core/settings';
import { MINUTE } from '@/core/time';

/** What makes a rhythm: how much sitting, and what the break after it is. */
export type Rhythm = Pick<Settings, 'interval' | 'lasts' | 'routine'>;

/** The rhythms worth offering, the usual one first; why, and what is known against them: evidence.md 1.2. */
export const PRESETS = {
  'half-hour': { interval: 30 * MINUTE, lasts: 3 * MINUTE, routine: FITS },
  'hourly-five': { interval: 60 * MINUTE, lasts: 5 * MINUTE, routine: FITS },
  strong: { interval: 30 * MINUTE, lasts: 5 * MINUTE, routine: 'walk-5' },
} as const satisfies Readonly<Record<string, Rhythm>>;

export type PresetId = keyof typeof PRESETS;

export const PRESET_IDS = Object.keys(PRESETS) as readonly PresetId[];

/** The preset that the settings are; null: a rhythm of the person's own. */
export const presetOf = ({ interval, lasts, routine }: Rhythm): PresetId | null =>
  PRESET_IDS.find((id) => {
    const preset = PRESETS[id];
    return preset.interval === interval && preset.lasts === lasts && preset.routine === routine;
  }) ?? null;
