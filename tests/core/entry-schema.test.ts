import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { EARLIEST, entrySchema } from '@/core/entry-schema';
import { HOUR, MINUTE } from '@/core/time';
import { T0 } from '../support/replay';

const span = { startedAt: T0, endedAt: T0 + HOUR, utcOffset: 60 };
const spell = { ...span, id: `spell:${T0}`, kind: 'spell', sat: HOUR };
const walk = {
  ...span,
  id: `routine:${T0}`,
  kind: 'routine',
  routine: 'walk-3',
  completed: true,
  legBreak: true,
  played: { seated: 0, standing: MINUTE, walking: MINUTE },
  confirmed: MINUTE,
};
const isEntry = (one: unknown) => v.is(entrySchema, one);

describe('a line of the history is', () => {
  it.each([
    ['sitting', spell],
    ['standing', { ...span, id: `standing:${T0}`, kind: 'standing', stood: HOUR }],
    ['an absence', { ...span, id: `absence:${T0}`, kind: 'absence' }],
    ['a pause', { ...span, id: `pause:${T0}`, kind: 'pause' }],
    ['a reminder', { ...span, id: `reminder:${T0}`, kind: 'reminder', answer: 'left', asked: 1 }],
    ['a routine', walk],
    ['a routine of their own', { ...walk, routine: 'own:3f-2' }],
    ['named by another instant', { ...spell, id: 'spell:17' }],
  ])('%s', (_, one) => expect(isEntry(one)).toBe(true));
});

describe('a line of the history is not', () => {
  it.each([
    ['nothing', null],
    ['of another kind', { ...spell, kind: 'nap' }],
    ['named as another kind', { ...spell, id: `absence:${T0}` }],
    ['named by words', { ...spell, id: 'spell:x' }],
    ['before Legwork', { ...spell, startedAt: EARLIEST - 1 }],
    ['of a thousand years later', { ...spell, endedAt: Date.UTC(2999, 0, 1) }],
    ['over before it begins', { ...spell, endedAt: T0 - 1, sat: 0 }],
    ['fuller than it is long', { ...spell, sat: HOUR + 1 }],
    ['a fraction of a millisecond', { ...spell, sat: 0.5 }],
    ['negative', { ...spell, sat: -1 }],
    ['at no place', { ...spell, utcOffset: 15 * 60 }],
    ['more than it says', { ...spell, extra: 1 }],
    ['walked longer without hands than walked', { ...walk, confirmed: MINUTE + 1 }],
    ['fuller with a routine than it is long', { ...walk, endedAt: T0 + MINUTE }],
    ['a formula', { ...walk, routine: '=1+1' }],
    [
      'answered by a shrug',
      { ...span, id: `reminder:${T0}`, kind: 'reminder', answer: 'shrug', asked: 1 },
    ],
  ])('%s', (_, one) => expect(isEntry(one)).toBe(false));
});
