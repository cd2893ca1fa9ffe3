/**
 * What the evidence does not carry and no text of the product may say, in any language.
 * Each language (words/) says how it would be said there, with a sentence that says it.
 */
export const CLAIMS = [
  'detox',
  'lactic acid',
  'prevention',
  'no side effects',
  'cellulite',
  'circulation',
  'scar tissue',
  'cure',
  'lymph',
  'all clear',
  'swelling',
  'pain',
  'weight loss',
  'proven',
  'wellbeing',
  'results',
] as const;

/** Some are only looked for in English, which the others are translated from. */
type Claim = (typeof CLAIMS)[number] | 'number' | 'promise' | 'pressure' | 'fact';

/** A claim, a sentence that makes it, and its words. Two words are sought near each other, in either order. */
type Row = readonly [claim: Claim, sample: string, word: RegExp, near?: RegExp];

export interface Language {
  /** Whether words begin where something other than a letter ends: not so where nothing parts them or prefixes cling. */
  readonly spaced: boolean;
  readonly rows: readonly Row[];
  /** Careful sentences in which nothing may be found. */
  readonly allowed: readonly string[];
}

/** What one trial of eleven people or a laboratory measured, and the press made a promise of. */
const EVERYWHERE: readonly Row[] = [
  [
    'number',
    'Sugar spikes fall by 58 %.',
    /(?<!\p{Nd})(?:52|58)[\s-]?(?:[%٪]|per ?cent|prozent|procent|pour cent|por ciento|por cento|percento|パーセント|퍼센트|प्रतिशत|फ़ीसदी|फीसदी|في الم|بالم)/u,
  ],
  ['number', 'Şeker %58 azalır.', /(?:%|yüzde|百分之)\s?(?:52|58|五十二|五十八)(?!\p{Nd})/u],
];

/** Not past the end of a sentence, of a part of it, or of a point in a list. */
const BETWEEN = '[^.!?;:,/…。！？；：、،؛؟।\\n]{0,40}?';
const EDGE = '(?<![\\p{L}\\p{M}])';

function patternOf([, , word, near]: Row, spaced: boolean): RegExp {
  const part = ({ source }: RegExp) => `${spaced ? EDGE : ''}(?:${source.normalize('NFC')})`;
  const either = near
    ? [part(word) + BETWEEN + part(near), part(near) + BETWEEN + part(word)]
    : [part(word)];
  return new RegExp(either.join('|'), 'u');
}

/** Western digits for Arabic (U+0660, U+06F0) and Devanagari (U+0966) ones. */
const western = (text: string): string =>
  text.replaceAll(/[٠-٩۰-۹०-९]/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0;
    const zero = [0x660, 0x6f0, 0x966].findLast((from) => point >= from) ?? point;
    return String(point - zero);
  });

/** A text as patterns know it: small letters, straight apostrophes, no vowel marks, no invisible letters. */
const plain = (text: string, locale: string): string =>
  western(text.normalize('NFKC'))
    .toLocaleLowerCase(locale.replace('_', '-'))
    .replaceAll(/[\u00ad\u0640\u064b-\u0652\u200b-\u200f\u2060]/gu, '')
    .replaceAll('’', "'")
    .replaceAll(/\s+/gu, ' ');

interface Finding {
  readonly claim: Claim;
  readonly words: string;
}

/** The claims that a text makes, with the words that make them. Denying one counts: say what is true instead. */
export const claimsIn = (
  text: string,
  locale: string,
  { spaced, rows }: Language,
): readonly Finding[] =>
  [...EVERYWHERE, ...rows].flatMap((row) => {
    const found = patternOf(row, spaced).exec(plain(text, locale));
    return found ? [{ claim: row[0], words: found[0] }] : [];
  });
