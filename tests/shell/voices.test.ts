import { describe, expect, it, test } from 'vitest';
import { spokenLanguage, voiceFor } from '@/shell/voices';

const voice = (name: string, lang: string, more: object = {}) => ({
  name,
  lang,
  localService: true,
  default: false,
  ...more,
});

describe('the voice for a language', () => {
  const alice = voice('Alice', 'en-US');
  const bob = voice('Bob', 'en_GB');
  const clara = voice('Clara', 'de-DE', { default: true });
  const dora = voice('Dora', 'en-AU', { default: true });

  test.each([
    ['of the same region', [alice, bob, clara], 'en-GB', 'Bob'],
    ['of another region, where there is none', [alice, clara], 'en-GB', 'Alice'],
    ['the usual one of the system, where none has the region', [alice, dora], 'en-NZ', 'Dora'],
    ['of the region rather than the usual one', [dora, alice], 'en-US', 'Alice'],
    ['whatever the region', [clara, alice], 'en', 'Alice'],
  ])('is %s', (_, voices, language, name) => {
    expect(voiceFor(voices, language)?.name).toBe(name);
  });

  it('is none of another language', () => {
    expect(voiceFor([clara], 'en')).toBeNull();
    // "eng" begins like "en".
    expect(voiceFor([voice('E', 'eng')], 'en')).toBeNull();
    expect(voiceFor([], 'en')).toBeNull();
  });

  it('is none that sends away what it speaks', () => {
    expect(voiceFor([voice('Far', 'en-US', { localService: false })], 'en-US')).toBeNull();
  });
});

test.each([
  ['en-GB', 'en', 'en-GB'],
  ['en', 'en', 'en'],
  // There are no words in Finnish: an English voice speaks the English ones.
  ['fi', 'en', 'en'],
])('a browser in %s with words in %s speaks %s', (browser, words, spoken) => {
  expect(spokenLanguage(browser, words)).toBe(spoken);
});
