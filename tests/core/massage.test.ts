import { describe, expect, it } from 'vitest';
import { massageFor } from '@/core/massage';
import { type Answers, HOLDS, massageOff, unscreened } from '@/core/screening';
import { catalog } from '@/routines/catalog';
import { answer, said, someone } from '../support/caring';
import { nothingToCareFor, replay, T0 } from '../support/replay';
import { isMassaging, S, start } from '../support/routine';

describe('massage', () => {
  it.each(Object.keys(catalog.routines))('never starts unanswered: %s', (id) => {
    const story = replay([start(id, { noSigns: true })], someone(unscreened));
    expect(isMassaging(story)).toBe(false);
  });

  it('starts once the list is answered', () =>
    expect(
      isMassaging(
        replay([answer({}), start('desk-3', { noSigns: true }, S + 1)], someone(unscreened)),
      ),
    ).toBe(true));

  it.each([
    [HOLDS - 1, null],
    [HOLDS, 'outdated'],
    [HOLDS + 1, 'outdated'],
  ])('with answers %d ms old is off by %s', (age, off) =>
    expect(massageOff(nothingToCareFor(T0), T0 + age)).toBe(off),
  );

  it('is off for a warning sign, whatever was answered', () => {
    const redFlag = { id: null, at: T0 };
    expect(massageOff({ ...unscreened, redFlag }, T0)).toBe('stopped');
    expect(massageOff({ ...nothingToCareFor(T0), redFlag }, T0)).toBe('stopped');
  });
});

describe('what holds for massage', () => {
  const holds = (yes: Answers) =>
    massageFor({ ...nothingToCareFor(T0), yes: said(yes) }, T0, catalog);

  it.each([
    [{}, { kind: 'on' }],
    [{ 'no-stand': 'both', diabetes: 'both' }, { kind: 'on' }],
    [
      { clot: 'both', 'no-stand': 'both' },
      { kind: 'off', why: 'answered', by: ['clot'] },
    ],
    [{ veins: 'left' }, { kind: 'partly', why: 'answered', by: ['veins'] }],
    [
      { skin: 'left', injury: 'right' },
      { kind: 'off', why: 'answered', by: ['skin', 'injury'] },
    ],
    [{ skin: 'both' }, { kind: 'off', why: 'answered', by: ['skin'] }],
  ] as const)('with %o: %o', (yes, massage) => expect(holds(yes)).toEqual(massage));

  it('is said first where nothing was answered', () =>
    expect(massageFor(unscreened, T0, catalog)).toEqual({ kind: 'off', why: 'unanswered' }));
});
