import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
// shinglesOf(the article that the routines go back to), eleven to a line. The article itself is not ours to ship.
import article from './article-shingles.json';
import { copiesIn, shinglesOf } from './shingles';
import { textsOf } from './texts';

const HOUSE = fileURLToPath(new URL('../..', import.meta.url));
const known = new Set(article.flatMap((line) => line.split(' ')));

const filesIn = (room: string): readonly string[] =>
  readdirSync(join(HOUSE, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(md|ts)$/.test(name))
    .map((name) => join(room, name).split(sep).join('/'));

const files = ['README.md', 'CHANGELOG.md', ...filesIn('docs'), ...filesIn('routines')];

it('knows an article', () => {
  expect(known.size).toBeGreaterThan(1000);
  expect([...known].filter((hash) => !/^[0-9a-f]{8}$/.test(hash))).toEqual([]);
});

it('no English text repeats the article', () => {
  const copies = textsOf('en').flatMap(([key, text]) =>
    copiesIn(text, known).map((run) => `${key}: ${run}`),
  );
  expect(copies).toEqual([]);
});

it.each(files)('%s does not repeat the article', (file) => {
  expect(copiesIn(readFileSync(join(HOUSE, file), 'utf8'), known)).toEqual([]);
});

describe('a copy', () => {
  const theirs = new Set(shinglesOf('One two three, four: five six. Don’t stop at seven!'));

  it('is found whatever stands between its words', () => {
    expect(copiesIn('zero ONE (two) // three\n four, five-six eight', theirs)).toEqual([
      'one two three four five six',
    ]);
    expect(copiesIn("Four five six don't stop at nine", theirs)).toEqual([
      'four five six dont stop at',
    ]);
  });

  it('is more than five words in a row, and in the same order', () => {
    expect(copiesIn('one two three four five', theirs)).toEqual([]);
    expect(copiesIn('two one three four five six', theirs)).toEqual([]);
  });
});
