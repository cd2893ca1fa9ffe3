import type { Sound } from '@/core/bells';
import type { Cue } from '@/core/guidance';
import type { Settings } from '@/core/settings';
import { chime } from '@/shell/chime';
import { isFirst } from '@/shell/first-come';
import { hush, speak } from '@/shell/speak';

/** What a view needs to sound, replaced whole in tests. */
export type GuidePorts = Readonly<{
  isFirst: (name: string) => Promise<boolean>;
  chime: (sound: Sound, volume: number) => Promise<void>;
  speak: (lines: readonly string[], how: Settings) => Promise<boolean>;
  hush: () => void;
}>;

export const guidePorts: GuidePorts = { isFirst, chime, speak, hush };

/** The words of a step, by its id. */
type Words = (step: string) => readonly string[];

export type Guide = Readonly<{
  /** Resolves when all of it has been heard, or was overtaken; never rejects. */
  follow: (cue: Cue, settings: Settings) => Promise<void>;
}>;

/** Sounds what the cues say: first the bell, then the words. A cue overtakes what the one before it had still to say. */
export function createGuide(ports: GuidePorts, words: Words): Guide {
  let turn = 0;

  async function ring(sound: Sound, { volume }: Settings): Promise<void> {
    try {
      await ports.chime(sound, volume);
    } catch (reason) {
      // Whoever reads on misses nothing.
      console.info('the chime was not played', reason);
    }
  }

  async function follow(cue: Cue, settings: Settings): Promise<void> {
    turn += 1;
    const mine = turn;
    ports.hush();
    if (cue.type === 'hush') return;
    try {
      const name = `${cue.from}:${cue.chime === 'end' ? 'end' : 'step'}`;
      if (!(await ports.isFirst(name))) return;
      if (cue.chime !== null) await ring(cue.chime, settings);
      if (cue.step !== null && mine === turn) await ports.speak(words(cue.step), settings);
    } catch (reason) {
      console.info('the step was not spoken', reason);
    }
  }
  return { follow };
}
