import { describe, expect, it } from 'vitest';
import { type Answers, asksAgain, HOLDS, type Screening, unscreened } from '@/core/screening';
import { DAY, type Instant, MINUTE } from '@/core/time';
import { catalog } from '@/routines/catalog';
import { berlin, utc } from '../support/calendars';
import { answer, said, someone } from '../support/caring';
import { ask, hear, nothingToCareFor, replay, T0 } from '../support/replay';
import { S } from '../support/routine';

describe('what is asked again', () => {
  const asks = (yes: Answers, at: Instant, more: Partial<Screening> = {}) =>
    asksAgain({ ...nothingToCareFor(T0), yes: said(yes), ...more }, at, catalog, utc);
  const NEXT_MORNING = Date.UTC(2026, 0, 6, 4);

  it.each([
    ['fever', NEXT_MORNING],
    ['skin', T0 + 7 * DAY],
    ['injury', T0 + 42 * DAY],
    ['surgery-recent', T0 + 42 * DAY],
  ])('%s, when its time is over', (condition, over) => {
    expect(asks({ [condition]: 'both' }, over - 1)).toBeNull();
    expect(asks({ [condition]: 'both' }, over)).toEqual({ condition });
    expect(asks({ [condition]: 'both' }, over + 1)).toEqual({ condition });
  });

  it('a fever in the morning where the person is', () => {
    const screening = { ...nothingToCareFor(T0), yes: said({ fever: 'both' }) };
    const morning = Date.UTC(2026, 0, 6, 3);
    expect(asksAgain(screening, morning - 1, catalog, berlin)).toBeNull();
    expect(asksAgain(screening, morning, catalog, berlin)).toEqual({ condition: 'fever' });
  });

  it('everything after three months, before any one', () => {
    expect(asks({ clot: 'both' }, T0 + HOLDS - 1)).toBeNull();
    expect(asks({ fever: 'both' }, T0 + HOLDS)).toBe('everything');
  });

  it('nothing while something is wrong', () =>
    expect(asks({ fever: 'both' }, T0 + DAY, { redFlag: { id: null, at: T0 } })).toBeNull());

  it('nothing of whoever answered nothing', () =>
    expect(asksAgain(unscreened, T0 + 900 * DAY, catalog, utc)).toBeNull());

  it('nothing about a condition that the catalogue forgot', () =>
    expect(asks({ gone: 'both' }, T0 + 60 * DAY)).toBeNull());

  it('nothing that was just ticked again', () => {
    const next = T0 + DAY;
    const again = hear(someone({ yes: said({ fever: 'both' }) }), answer({ fever: 'both' }, next));
    expect(asksAgain(again.app.screening, next + MINUTE, catalog, utc)).toBeNull();
  });

  it('holds on until it is answered, and anew from then', () => {
    const at = T0 + 8 * DAY;
    const ill = someone({ yes: said({ skin: 'left' }) });
    const still = replay([ask({ type: 'answer-again', condition: 'skin', still: true }, at)], ill);
    expect(still.app.screening.yes).toEqual({ skin: { side: 'left', at } });
    const healed = replay(
      [ask({ type: 'answer-again', condition: 'skin', still: false }, at)],
      ill,
    );
    expect(healed.app.screening.yes).toEqual({});
    expect(healed.app.screening.answeredAt).toBe(T0);
  });

  it('ignores an answer to what was not asked', () => {
    const story = someone({ yes: said({ skin: 'left' }) });
    const after = replay([ask({ type: 'answer-again', condition: 'clot', still: true }, S)], story);
    expect(after.app.screening).toEqual(story.app.screening);
  });
});
