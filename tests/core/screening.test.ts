import { describe, expect, it } from 'vitest';
import { massageFor } from '@/core/massage';
import { playedRoutine, playhead } from '@/core/playhead';
import { lengthOf } from '@/core/routine';
import {
  type Answers,
  asksAgain,
  asksForSigns,
  HOLDS,
  massageOff,
  type Screening,
  unscreened,
} from '@/core/screening';
import { DAY, type Instant, MINUTE, SECOND } from '@/core/time';
import { catalog } from '@/routines/catalog';
import { berlin, utc } from '../support/calendars';
import { answer, isMassaging, playing, S, said, someone, start } from '../support/caring';
import { ask, nothingToCareFor, replay, T0 } from '../support/replay';

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

describe("today's question about new signs", () => {
  const yesterday = { noSignsAt: T0 - DAY };

  it('is answered by the button that starts, and not asked twice a day', () => {
    expect(replay([start('desk-3')], someone(yesterday)).app.session).toBeNull();
    const first = replay([start('desk-3', { noSigns: true })], someone(yesterday));
    expect(isMassaging(first)).toBe(true);
    const again = replay([ask({ type: 'stop-routine' }, S + 1), start('desk-3', {}, S + 2)], first);
    expect(isMassaging(again)).toBe(true);
  });

  it('is not asked for movement', () =>
    expect(replay([start('walk-3')], someone(yesterday)).app.session).not.toBeNull());

  it('is not answered for oneself by what a partner says', () => {
    const more = { noSigns: true, receiver: {} } as const;
    const story = replay([start('partner-10', more)], someone(yesterday));
    expect(isMassaging(story)).toBe(true);
    expect(asksForSigns(story.app.screening, S, utc)).toBe(true);
  });

  it.each([
    ['just before four in the morning', -1, false],
    ['at four', 0, true],
    ['just after four', 1, true],
  ])('begins anew with the day: %s', (_, by, asks) => {
    const morning = Date.UTC(2026, 0, 6, 4) + by;
    expect(asksForSigns(nothingToCareFor(T0), morning, utc)).toBe(asks);
  });

  it('is asked of whoever never answered it', () =>
    expect(asksForSigns(unscreened, T0, utc)).toBe(true));
});

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

describe('answers in the middle of a routine', () => {
  const begun = replay([start('desk-3')], someone({}));
  const AT = S + 12 * SECOND;

  it('exchange what is ruled out, second for second', () => {
    const before = begun.app.session;
    const after = replay([answer({ clot: 'both' }, AT)], begun);
    const { session } = after.app;
    if (!before || !session) throw new Error('a routine is running');
    expect(isMassaging(after)).toBe(false);
    expect(session.slots.map(({ lasts }) => lasts)).toEqual(before.slots.map(({ lasts }) => lasts));
    const routine = playedRoutine(session, catalog);
    if (!routine) throw new Error('it can be played');
    expect(playhead(session, routine, AT).elapsed).toBe(12 * SECOND);
    expect(lengthOf(routine)).toBe(3 * MINUTE);
  });

  it('leave what is allowed', () =>
    expect(playing(replay([answer({ diabetes: 'both' }, AT)], begun))).toEqual(playing(begun)));

  it('of one leg spare the other', () => {
    const after = playing(replay([answer({ skin: 'left' }, AT)], begun));
    expect(after).not.toContain('m-sweep-l');
    expect(after).toContain('m-sweep-r');
  });

  it('that are deleted end the massage too', () =>
    expect(isMassaging(replay([ask({ type: 'forget-screening' }, AT)], begun))).toBe(false));

  it('say nothing about the legs of a partner', () => {
    const partner = replay([start('partner-10', { noSigns: true, receiver: {} })]);
    const after = replay([answer({ pregnant: 'both' }, AT)], partner);
    expect(playing(after)).toEqual(playing(partner));
  });
});

describe("a partner's massage", () => {
  it.each([
    ['unscreened', { noSigns: true }],
    ['without the question of today', { receiver: {} }],
    ['where all massage is forbidden', { noSigns: true, receiver: { thinner: 'both' } }],
  ] as const)('does not start %s', (_, more) =>
    expect(replay([start('partner-10', more)]).app.session).toBeNull(),
  );

  it('starts whatever holds for the one who massages, and keeps nothing of the other', () => {
    const giver = someone({ yes: said({ pregnant: 'both' }) });
    const more = { noSigns: true, receiver: { diabetes: 'both' } } as const;
    const story = replay([start('partner-10', more)], giver);
    expect(playing(story)).toContain('pp-calf-l');
    expect(story.app.screening).toEqual(giver.app.screening);
  });
});
