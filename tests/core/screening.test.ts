import { describe, expect, it } from 'vitest';
import { unscreened } from '@/core/screening';
import { DAY } from '@/core/time';
import { answer, said, someone } from '../support/caring';
import { ask, replay, T0 } from '../support/replay';
import { isMassaging, S, start } from '../support/routine';

describe('answers', () => {
  it('hold from when the whole list was answered', () => {
    const story = replay(
      [answer({ skin: 'left', injury: 'both', clot: 'both' })],
      someone({ yes: said({ skin: 'left', injury: 'left', fever: 'both' }) }),
    );
    expect(story.app.screening).toMatchObject({
      answeredAt: S,
      yes: {
        skin: { side: 'left', at: S },
        injury: { side: 'both', at: S },
        clot: { side: 'both', at: S },
      },
    });
    expect(Object.keys(story.app.screening.yes)).toHaveLength(3);
  });

  it('leave out what the catalogue does not know', () =>
    expect(replay([answer({ gone: 'both' })]).app.screening.yes).toEqual({}));

  it.each([
    [T0 - DAY, T0 - DAY],
    [S + DAY, S],
  ])('brought back are no younger than they were, and never of tomorrow', (answeredAt, kept) => {
    const back = { type: 'answer-screening', yes: { clot: 'both' }, answeredAt } as const;
    const { screening } = replay([ask(back, S)], someone(unscreened)).app;
    expect(screening).toMatchObject({ answeredAt: kept, yes: { clot: { at: kept } } });
  });

  it('that are deleted are gone, and massage with them', () => {
    const story = replay(
      [ask({ type: 'forget-screening' }, S)],
      someone({ yes: said({ knee: 'left' }) }),
    );
    expect(story.app.screening).toEqual(unscreened);
    expect(isMassaging(replay([start('desk-3', { noSigns: true }, S + 1)], story))).toBe(false);
  });

  it('that are deleted leave a warning sign, which only a check takes away', () => {
    const story = replay([
      ask({ type: 'name-red-flag', id: 'rf-clot' }, S),
      ask({ type: 'forget-screening' }, S + 1),
      answer({}, S + 2),
      start('walk-3', {}, S + 3),
    ]);
    expect(story.app.screening.redFlag).toEqual({ id: 'rf-clot', at: S });
    expect(story.app.session).toBeNull();
  });
});
