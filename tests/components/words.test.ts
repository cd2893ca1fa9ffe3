import '../support/english';
import { describe, expect, it } from 'vitest';
import { lengthInWords, linesOf, stepHow, stepTitle } from '@/components/words';
import { HOUR, MINUTE, SECOND } from '@/core/time';
import { catalog } from '@/routines/index';
import { keys } from '../support/english';

const steps = [...Object.keys(catalog.steps)];
const spelt = (id: string) => id.replaceAll('-', '_');

describe('the words of the catalogue', () => {
  it.each(steps)('names %s and says how, within the room there is', (id) => {
    expect(keys).toContain(`step.${spelt(id)}.title`);
    expect(keys).toContain(`step.${spelt(id)}.how`);
    expect(stepTitle(id).length).toBeLessThanOrEqual(32);
    expect(stepHow(id).length).toBeLessThanOrEqual(140);
  });

  it.each(Object.keys(catalog.routines))('describes %s', (id) => {
    for (const part of ['name', 'short', 'with', 'lead']) {
      expect(keys).toContain(`routine.${spelt(id)}.${part}`);
    }
  });
});

describe('a length in words', () => {
  it.each([
    [0, '0 s'],
    [45 * SECOND, '45 s'],
    [59_600, '1 min'],
    [85 * SECOND, '1 min 25 s'],
    [30 * MINUTE, '30 min'],
    [2 * HOUR + 5 * MINUTE + 9 * SECOND, '2 h 5 min'],
  ])('%d ms is %s', (length, words) => expect(lengthInWords(length)).toBe(words));
});

it('takes a list apart', () =>
  expect(linesOf('one / two, or three')).toEqual(['one', 'two, or three']));
