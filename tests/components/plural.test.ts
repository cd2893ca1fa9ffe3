import { expect, it } from 'vitest';
import '../support/english';
import { plural } from '@/components/plural';

it.each([
  [0, '0 breaks'],
  [1, '1 break'],
  [2, '2 breaks'],
])('of %i says the number in its form: %s', (count, words) =>
  expect(plural('day.summaryPlain', count)).toBe(words),
);

it('says what stands beside the number, too', () =>
  expect(plural('day.summary', 1, [1, '3 min'])).toBe('1 break, 3 min on your feet'));
