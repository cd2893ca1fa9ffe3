import { describe, expect, it } from 'vitest';
import { LONGEST_NAME } from '@/core/own';
import { nameProblem } from '@/core/own-draft';

describe('what is wrong with a name', () => {
  it.each([
    ['', 'empty'],
    ['  \u00a0', 'empty'],
    ['x', null],
    ['x'.repeat(LONGEST_NAME), null],
    [` ${'x'.repeat(LONGEST_NAME)} `, null],
    ['x'.repeat(LONGEST_NAME + 1), 'too-long'],
    ['a\u202eb', 'odd'],
    ['a\u0000b', 'odd'],
  ] as const)('%j: %s', (name, problem) => expect(nameProblem(name)).toBe(problem));

  it.each(['\u200d', '\u200c\u200d', '\u3164', '\u2800', '\u115f\u1160', 'a\u2028b'])(
    'that cannot be seen is refused %#',
    (name) => expect(nameProblem(name)).not.toBeNull(),
  );

  it('that is a tower of marks is refused', () =>
    expect(nameProblem(`a${'\u0301'.repeat(31)}`)).not.toBeNull());
});
