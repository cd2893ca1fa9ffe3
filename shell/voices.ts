import { i18n } from '#i18n';
import { browser } from '@/shell/browser';

/** What is read of a voice. */
type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

// Some systems write en_US.
const tagOf = ({ lang }: Voice): string => lang.replaceAll('_', '-').toLowerCase();
const base = (tag: string): string => tag.split('-')[0] ?? tag;

/**
 * The voice for a language such as 'en-GB': of its region if there is one, the system's usual one first. Only voices of this machine:
 * others send what they speak to their maker, and nothing leaves the device.
 */
export function voiceFor<V extends Voice>(voices: readonly V[], language: string): V | null {
  const wanted = language.toLowerCase();
  const rank = (voice: V): number =>
    Number(tagOf(voice) === wanted) * 2 + Number(Boolean(voice.default));
  const fitting = voices.filter((one) => one.localService && base(tagOf(one)) === base(wanted));
  return fitting.toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
}

/** In which language to speak the words there are: as the browser says it, where the two agree, as that knows the region. */
export const spokenLanguage = (ofBrowser: string, ofWords: string): string =>
  base(ofBrowser.toLowerCase()) === base(ofWords.toLowerCase()) ? ofBrowser : ofWords;

/** The language that is spoken here, such as 'en-GB'. */
const language = (): string =>
  spokenLanguage(browser.i18n.getUILanguage(), i18n.t('sound.language'));

/** Its name, in itself. */
export function languageName(): string {
  const tag = language();
  return new Intl.DisplayNames([tag], { type: 'language' }).of(base(tag)) ?? tag;
}

/** This machine's voice for the language, as far as the browser has told of any: it may tell late. */
export const ownVoice = (): SpeechSynthesisVoice | null =>
  globalThis.speechSynthesis ? voiceFor(speechSynthesis.getVoices(), language()) : null;

/** Calls back whenever voices come or go; returns how to stop that. */
export function onVoicesChanged(tell: () => void): () => void {
  globalThis.speechSynthesis?.addEventListener('voiceschanged', tell);
  return () => globalThis.speechSynthesis?.removeEventListener('voiceschanged', tell);
}
