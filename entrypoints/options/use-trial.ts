import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '@/core/settings';
import { chime } from '@/shell/chime';
import { speak } from '@/shell/speak';

/** Plays what the settings choose, muted or not, as it was asked for; keeps what went wrong, to be said at the place. */
export function useTrial(settings: Settings) {
  const [problem, setProblem] = useState<string | null>(null);
  const play = async (): Promise<void> => {
    try {
      if (settings.chime) await chime('end', settings.volume);
      if (settings.voice) await speak([i18n.t('sound.sample')], settings);
      setProblem(null);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return { play, problem };
}
