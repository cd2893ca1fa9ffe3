import { describe, expect, it } from 'vitest';
import { CLAIMS, claimsIn } from './claims';
import { languages } from './languages';
import { locales, textsOf } from './texts';

const known = Object.entries(languages);

describe.each(locales)('%s', (locale) => {
  it('claims nothing that the evidence does not carry', () => {
    const language = languages[locale];
    if (!language) throw new Error(`no table for ${locale}: write tests/locales/words/ for it`);
    const found = textsOf(locale).flatMap(([key, text]) =>
      claimsIn(text, locale, language).map(
        ({ claim, words }) => `${key} says "${words}" (${claim})`,
      ),
    );
    expect(found).toEqual([]);
  });
});

describe.each(known)('the words of %s', (locale, language) => {
  it('know every claim', () => {
    const claims = language.rows.map(([claim]) => claim);
    expect(CLAIMS.filter((claim) => !claims.includes(claim))).toEqual([]);
  });

  const samples = language.rows.map((row) => ({ claim: row[0], sample: row[1], row }));

  it.each(samples)('find $claim in "$sample"', ({ claim, sample, row }) => {
    const only = { ...language, rows: [row] };
    const shouted = sample.toLocaleUpperCase(locale.replace('_', '-'));
    const found = [sample, shouted].map((text) => claimsIn(text, locale, only));
    expect(found.map((one) => one.map((finding) => finding.claim))).toEqual([[claim], [claim]]);
  });

  it.each(language.allowed)('find nothing in "%s"', (sentence) => {
    expect(claimsIn(sentence, locale, language)).toEqual([]);
  });
});

it.each([
  ['en', 'a 58% smaller spike'],
  ['de', 'um 58 Prozent'],
  ['fr', 'de 58 %'],
  ['tr', '%58 daha az'],
  ['zh_CN', '减少百分之五十八'],
  ['hi', '५८ प्रतिशत कम'],
  ['ar', 'بنسبة ٥٨٪'],
])('finds the number of one small trial in %s', (locale, text) => {
  const language = languages[locale];
  expect(language && claimsIn(text, locale, language).map(({ claim }) => claim)).toContain(
    'number',
  );
});
