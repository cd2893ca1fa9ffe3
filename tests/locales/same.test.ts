import { describe, expect, it } from 'vitest';
import { locales, textsOf } from './texts';

const english = new Map(textsOf('en'));
/** A message about a number: the language's own forms stand in the place of English's two. */
const stems = [...english.keys()]
  .filter((key) => key.endsWith('.one') && english.has(key.replace(/one$/, 'other')))
  .map((key) => key.slice(0, -'.one'.length));
const isForm = (key: string) => stems.includes(key.slice(0, key.lastIndexOf('.')));
const placeholders = (text = '') => [...new Set(text.match(/\$\d/g) ?? [])].toSorted();
const parts = (text = '') => text.split(' / ').length;

describe.each(locales)('%s', (locale) => {
  const texts = new Map(textsOf(locale));
  const language = texts.get('language') ?? '';
  const plain = [...english.keys()].filter((key) => !isForm(key));

  it('says which language it is, and how it runs', () => {
    expect(Intl.getCanonicalLocales(language)).toEqual([language]);
    expect(language).toBe(locale.replace('_', '-'));
    expect(texts.get('direction')).toBe(language === 'ar' ? 'rtl' : 'ltr');
  });

  it('has the messages of English, and no others', () => {
    expect([...texts.keys()].filter((key) => !isForm(key))).toEqual(plain);
    expect(plain.filter((key) => texts.get(key)?.trim() === '')).toEqual([]);
  });

  it('has the forms of its own numbers', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const wanted = stems.flatMap((stem) => pluralCategories.map((form) => `${stem}.${form}`));
    expect([...texts.keys()].filter(isForm).toSorted()).toEqual(wanted.toSorted());
  });

  it('has the same places to fill, and as many parts', () => {
    const other = plain.filter((key) => {
      const [here, there] = [texts.get(key), english.get(key)];
      return `${placeholders(here)}` !== `${placeholders(there)}` || parts(here) !== parts(there);
    });
    const forms = stems.filter(
      (stem) =>
        `${placeholders(texts.get(`${stem}.other`))}` !==
        `${placeholders(english.get(`${stem}.other`))}`,
    );
    expect([...other, ...forms]).toEqual([]);
  });

  it('names steps in 32 letters and tells them in 140', () => {
    const long = [...texts].filter(([key, text]) => {
      if (!key.startsWith('step.')) return false;
      return [...text].length > (key.endsWith('.title') ? 32 : 140);
    });
    expect(long).toEqual([]);
  });
});
