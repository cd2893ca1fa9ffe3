import { createHash } from 'node:crypto';

/** So many words in a row are taken for a copy; fewer are just English. */
const RUN = 6;

/** Small letters only: an apostrophe joins, everything else parts. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/['’]/gu, '')
    .match(/\p{L}+/gu) ?? [];

const runsOf = (text: string): readonly string[] =>
  wordsOf(text)
    .map((_, at, words) => words.slice(at, at + RUN).join(' '))
    .slice(0, 1 - RUN);

/** 32 bits: one chance in hundreds that a whole product meets an article of two thousand words by accident. */
const hash = (run: string): string => createHash('sha256').update(run).digest('hex').slice(0, 8);

/** The hashes of every run of six words in a text, each once, sorted. From them nobody reads the text back. */
export const shinglesOf = (text: string): readonly string[] =>
  [...new Set(runsOf(text).map(hash))].sort();

/** The runs of a text whose hashes are known, in words. */
export const copiesIn = (text: string, known: ReadonlySet<string>): readonly string[] =>
  runsOf(text).filter((run) => known.has(hash(run)));
