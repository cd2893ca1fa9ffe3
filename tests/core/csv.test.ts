import { expect, it } from 'vitest';
import { csvOf } from '@/core/csv';

it.each([
  ['plain', 'plain'],
  ['', ''],
  ['a,b', '"a,b"'],
  ['say "so"', '"say ""so"""'],
  ['two\r\nlines', '"two\r\nlines"'],
  [' room ', '" room "'],
  ['=1+1', `"'=1+1"`],
  ['+1', `"'+1"`],
  ['-1', `"'-1"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\t=1', `"'\t=1"`],
  ['\r=1', `"'\r=1"`],
  ['=1\n=2', `"'=1\n=2"`],
  ['1-1', '1-1'],
])('writes %j as %j', (value, written) => expect(csvOf([[value, 'x']])).toBe(`${written},x\r\n`));

it('ends each row with CRLF, and writes nothing of no rows', () => {
  expect(csvOf([['a', 'b'], ['c']])).toBe('a,b\r\nc\r\n');
  expect(csvOf([])).toBe('');
});
