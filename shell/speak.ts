import type { Settings } from '@/core/settings';
import { SECOND } from '@/core/time';
import { onVoicesChanged, ownVoice } from '@/shell/voices';
import { within } from '@/shell/within';

/** Voices load late, and where there are none nothing ever tells. */
const VOICES_COME_WITHIN = SECOND;

/** The voice for the words, waited for if need be; null where this machine has none. */
async function voiceSoon(): Promise<SpeechSynthesisVoice | null> {
  const there = ownVoice();
  if (there !== null || !globalThis.speechSynthesis) return there;
  const come = Promise.withResolvers<void>();
  const stop = onVoicesChanged(() => ownVoice() && come.resolve());
  await within(come.promise, VOICES_COME_WITHIN, 'no voice').catch(() => undefined);
  stop();
  return ownVoice();
}

/** What is being spoken. Chromium forgets an utterance that nobody holds, and then never says that it is over. */
let held: readonly SpeechSynthesisUtterance[] = [];
/** Grows with every new wish, so that one that waited for a voice knows whether it is still wanted. */
let wishes = 0;

/** Ends what is being spoken, or about to be. */
export function hush(): void {
  wishes += 1;
  // Another view of the same extension may be speaking: that one is not ours to end.
  if (held.length > 0) speechSynthesis.cancel();
  held = [];
}

/** That somebody else was to be heard is no failure. */
const isFailure = (error: string): boolean => error !== 'canceled' && error !== 'interrupted';

function utter(text: string, voice: SpeechSynthesisVoice, how: Manner) {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.volume = how.volume / 100;
  utterance.rate = how.rate;
  const over = Promise.withResolvers<void>();
  utterance.onend = () => over.resolve();
  utterance.onerror = ({ error }) =>
    isFailure(error) ? over.reject(new Error(`not spoken: ${error}`)) : over.resolve();
  return { utterance, over: over.promise };
}

type Manner = Pick<Settings, 'volume' | 'rate'>;

/**
 * Speaks some lines in the language of the words, in place of what was being spoken. Resolves when they are over or somebody hushed
 * them, to whether there was a voice; rejects with what the browser says when it could not.
 */
export async function speak(lines: readonly string[], how: Manner): Promise<boolean> {
  hush();
  const mine = wishes;
  const voice = await voiceSoon();
  if (voice === null) return false;
  if (mine !== wishes) return true;
  const spoken = lines.map((line) => utter(line, voice, how));
  held = spoken.map(({ utterance }) => utterance);
  for (const utterance of held) speechSynthesis.speak(utterance);
  await Promise.all(spoken.map(({ over }) => over));
  if (mine === wishes) held = [];
  return true;
}
