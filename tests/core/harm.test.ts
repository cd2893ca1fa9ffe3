import { describe, expect, it } from 'vitest';
import { choose, suggested } from '@/core/choosing';
import { untilReminder } from '@/core/clocks';
import { freshApp } from '@/core/fresh';
import { outlook } from '@/core/outlook';
import { nameProblem } from '@/core/own-draft';
import { playedRoutine } from '@/core/playhead';
import { hasMassage } from '@/core/routine';
import { asksAgain, HOLDS, isStopped, type Screening } from '@/core/screening';
import { usualSettings } from '@/core/settings';
import { DAY, HOUR, MINUTE, SECOND } from '@/core/time';
import { startOf } from '@/entrypoints/popup/starting';
import { catalog } from '@/routines/catalog';
import { readApp } from '@/shell/state';
import { upgraded } from '@/shell/upgrades';
import { utc } from '../support/calendars';
import {
  ask,
  hear,
  look,
  nothingToCareFor,
  reminders,
  replay,
  type Story,
  sitsDown,
  T0,
  until,
  world,
} from '../support/replay';

const S = T0 + 10 * MINUTE;
const someone = (screening: Partial<Screening>, more = {}) =>
  sitsDown(T0, { screening: { ...nothingToCareFor(T0), ...screening }, ...more });
const slotsOf = ({ app }: Story) => app.session?.slots.map(({ step }) => step) ?? [];
const massages = (story: Story) => {
  const r = story.app.session && playedRoutine(story.app.session, catalog);
  return r ? hasMassage(r) : false;
};
const stored = (app: object) => JSON.parse(JSON.stringify({ version: 3, app }));

describe('what was stored about one’s health', () => {
  const held: Screening = {
    answeredAt: T0,
    noSignsAt: T0,
    redFlag: { id: 'rf-clot', at: T0 },
    yes: { 'hip-precautions': { side: 'both', at: T0 }, 'no-stand': { side: 'both', at: T0 } },
  };
  it('keeps limits and warning sign when one yes is bad', () => {
    const app = {
      ...freshApp(T0),
      screening: { ...held, yes: { ...held.yes, skin: { side: 'middle', at: T0 } } },
    };
    const read = readApp(stored(app), T0);
    expect(isStopped(read.screening)).toBe(true);
    expect(Object.keys(read.screening.yes)).toEqual(
      expect.arrayContaining(['hip-precautions', 'no-stand']),
    );
  });
  it('keeps them when noSignsAt alone is bad', () => {
    const app = { ...freshApp(T0), screening: { ...held, noSignsAt: 'yesterday' } };
    expect(isStopped(readApp(stored(app), T0).screening)).toBe(true);
  });
  it('a red flag that cannot be read is still one', () => {
    const app = { ...freshApp(T0), screening: { ...held, redFlag: { id: 7, at: T0 } } };
    expect(readApp(stored(app), T0).screening.redFlag).not.toBeNull();
  });
  it('survives a clock that was set back to 1970 (flat battery)', () => {
    const before = hear(someone(held), look(S));
    const back = hear(before, look(MINUTE));
    const read = readApp(stored(back.app), MINUTE);
    expect(isStopped(read.screening)).toBe(true);
    expect(Object.keys(read.screening.yes)).toHaveLength(2);
  });
});

describe('an update in the middle of a routine', () => {
  const playing = (massage: string) => ({
    version: 2,
    app: {
      ...freshApp(T0),
      screening: undefined,
      settings: { ...usualSettings, massage },
      session: {
        routine: 'full-5',
        startedAt: T0,
        position: 0,
        played: { seated: 0, standing: 0, walking: 0 },
        confirmed: 0,
        atDesk: [],
        run: { kind: 'running', since: T0 },
      },
    },
  });
  it.each(['off', 'on', 'unanswered'])('plays no massage unanswered: %s', (massage) => {
    const app = readApp(playing(massage), T0 + SECOND);
    const looked = hear({ ...sitsDown(), app }, look(T0 + 2 * SECOND));
    expect(massages(looked)).toBe(false);
  });
  it('never throws on odd names', () => {
    const odd = playing('on');
    for (const routine of ['constructor', 'toString', '__proto__'])
      expect(() =>
        upgraded({ ...odd, app: { ...odd.app, session: { ...odd.app.session, routine } } }),
      ).not.toThrow();
  });
});

describe('while it is played', () => {
  it('stops massaging when three months are over in the middle', () => {
    const at = T0 + 10 * MINUTE;
    const story = someone({ answeredAt: at + 30 * SECOND - HOLDS });
    const playing = replay([ask({ type: 'start-routine', routine: 'classic-15' }, at)], story);
    const later = hear(until(playing, at + 2 * MINUTE), look(at + 2 * MINUTE));
    expect(massages(later)).toBe(false);
  });
  it('a walk stays a walk when answers change after it', () => {
    const start = ask({ type: 'start-routine', routine: 'walk-3' }, S);
    const walked = replay([
      start,
      ask({ type: 'answer-screening', yes: { 'no-walk': 'both' } }, S + 2 * MINUTE),
      ask({ type: 'stop-routine' }, S + 2 * MINUTE + SECOND),
    ]);
    expect(walked.app.finished?.played.walking).toBeGreaterThan(90 * SECOND);
  });
});

describe('the bell', () => {
  const rings = (story: Story) => story.told.filter(({ effect }) => effect === 'ring').length;
  it('of a walk that ended while sound was off does not ring when sound is turned on', () => {
    const silent = until(
      replay(
        [ask({ type: 'start-routine', routine: 'walk-3' }, S)],
        sitsDown(T0, { sound: false }),
      ),
      S + 179 * SECOND,
    );
    const on = hear(
      silent,
      ask({ type: 'change-settings', patch: { sound: true } }, S + 179 * SECOND),
    );
    expect(rings(on)).toBe(0);
  });
  it('of a routine nobody knows any more does not ring', () => {
    const app = {
      ...sitsDown().app,
      heardAt: S,
      seenAt: S,
      session: {
        routine: 'gone',
        slots: [{ step: 'gone', lasts: 1000 }],
        startedAt: S - 9 * MINUTE,
        position: 0,
        played: { seated: 0, standing: 0, walking: 0 },
        confirmed: 0,
        legs: { left: 0, right: 0 },
        rung: 0,
        atDesk: [],
        run: { kind: 'running', since: S - 9 * MINUTE } as const,
      },
    };
    expect(rings(hear({ ...sitsDown(), app }, look(S + SECOND)))).toBe(0);
  });
});

describe('a named sign', () => {
  it('shows no badge of minutes overdue while a sign is named, also in a call', () => {
    const story = replay([
      ask({ type: 'name-red-flag', id: 'rf-clot' }, S),
      ask({ type: 'begin-call', lasts: null }, S + SECOND),
    ]);
    const later = until(story, S + 50 * MINUTE);
    expect(outlook(later.app, later.app.heardAt, world).badge.text).toBe('');
  });
});

describe('whose legs', () => {
  const own = [
    {
      id: 'own:left',
      name: 'Left calf only',
      steps: [
        { step: 'm-calf-l', seconds: 60 },
        { step: 'sit-calf-l', seconds: 30 },
      ],
    },
  ];
  it('an own routine for one leg is never turned to the other', () => {
    const story = sitsDown();
    const mine = { ...story, app: { ...story.app, own } };
    const once = until(
      replay([ask({ type: 'start-routine', routine: 'own:left' }, S)], mine),
      S + 2 * MINUTE,
    );
    const twice = replay(
      [ask({ type: 'start-routine', routine: 'own:left' }, S + 5 * MINUTE)],
      once,
    );
    expect(slotsOf(twice)).toEqual(['m-calf-l', 'sit-calf-l']);
  });
  it('a partner’s legs are not remembered as one’s own', () => {
    const story = replay([
      ask({ type: 'start-routine', routine: 'partner-10', noSigns: true, receiver: {} }, S),
      ask({ type: 'stop-routine' }, S + 230 * SECOND),
      ask({ type: 'start-routine', routine: 'desk-3' }, S + 5 * MINUTE),
    ]);
    expect(slotsOf(story).find((id) => id.startsWith('m-sweep'))).toBe('m-sweep-l');
  });
});

describe('what is chosen', () => {
  it('a pick that is all in the chair is offered to whoever has only the chair', () => {
    const story = sitsDown(T0, { routine: 'chair-massage-5', space: 'chair' });
    expect(suggested(story.app, S, catalog).routine.id).toBe('chair-massage-5');
  });
  it('own routines in the chair are among what fits there', () => {
    const own = [{ id: 'own:c', name: 'mine', steps: [{ step: 'toe-lift', seconds: 180 }] }];
    const { app } = sitsDown(T0, { routine: 'own:c', space: 'chair' });
    expect(suggested({ ...app, own }, S, catalog).routine.id).toBe('own:c');
  });

  it('what stands in for a massage that is off can be started', () => {
    const own = [
      {
        id: 'own:a',
        name: 'calves',
        steps: [
          { step: 'm-calf-l', seconds: 150 },
          { step: 'm-calf-r', seconds: 150 },
        ],
      },
    ];
    const story = someone({ noSignsAt: T0 - DAY, yes: { veins: { side: 'both', at: T0 } } });
    const app = { ...story.app, own };
    expect(startOf(app, 'own:a', S).kind).toBe('massage-off');
    const instead = choose(app, S, catalog, { lasts: 300 * SECOND }).routine;
    const begun = hear(
      { ...story, app },
      ask({ type: 'start-routine', routine: instead.id, noSigns: true }, S),
    );
    expect(begun.app.session).not.toBeNull();
  });
});

describe('a partner', () => {
  it('any condition of the receiver that is against massage ends it (evidence 3.1)', () => {
    const story = replay([
      ask(
        {
          type: 'start-routine',
          routine: 'partner-10',
          noSigns: true,
          receiver: { veins: 'left' },
        },
        S,
      ),
    ]);
    expect(story.app.session).toBeNull();
  });
});

describe('names', () => {
  it.each(['\u200d', '\u200c\u200d', '\u3164', '\u2800', '\u115f\u1160', 'a\u2028b'])(
    'that cannot be seen are refused %#',
    (name) => expect(nameProblem(name)).not.toBeNull(),
  );
  it('that are towers of marks are refused', () =>
    expect(nameProblem(`a${'\u0301'.repeat(31)}`)).not.toBeNull());
});

describe('asking again', () => {
  it('does not ask about what was just ticked again', () => {
    const ill = someone({ yes: { fever: { side: 'both', at: T0 } } });
    const S2 = T0 + DAY;
    const again = hear(ill, ask({ type: 'answer-screening', yes: { fever: 'both' } }, S2));
    expect(asksAgain(again.app.screening, S2 + MINUTE, catalog, utc)).toBeNull();
  });
});

describe('while something is wrong', () => {
  it('no next reminder is announced', () => {
    const story = replay([ask({ type: 'name-red-flag', id: 'rf-clot' }, S)]);
    expect(untilReminder(story.app, S + MINUTE)).toBeNull();
  });
  it('something wrong that nobody named yet calls nobody to exercise', () => {
    // The popup may close before a sign is chosen.
    const story = until(replay([ask({ type: 'something-wrong' }, S)]), S + 2 * HOUR);
    expect(reminders(story)).toEqual([]);
  });
});

describe('a session without length', () => {
  it('on a session without length', () => {
    const app = {
      ...freshApp(T0),
      session: {
        routine: 'walk-3',
        slots: [{ step: 'walk', lasts: 0 }],
        startedAt: T0,
        position: 0,
        played: { seated: 0, standing: 0, walking: 0 },
        confirmed: 0,
        legs: { left: 0, right: 0 },
        rung: 0,
        atDesk: [],
        run: { kind: 'paused', at: T0 },
      },
    };
    const read = readApp(stored(app), T0 + 1);
    expect(() =>
      hear({ ...sitsDown(), app: read }, ask({ type: 'sit-instead' }, T0 + SECOND)),
    ).not.toThrow();
  });
});

describe('what a routine is called', () => {
  it('nobody who cannot move the legs is offered something called a walk', () => {
    const { app } = someone({ yes: { 'no-leg-move': { side: 'both', at: T0 } } });
    for (const lasts of [MINUTE, 2 * MINUTE, 3 * MINUTE, 5 * MINUTE])
      expect(choose(app, S, catalog, { lasts }).routine.id).not.toMatch(/walk/);
  });
  it('where walking is not possible nobody marches for minutes', () => {
    const { app } = someone({
      yes: { 'no-walk': { side: 'both', at: T0 }, 'surgery-recent': { side: 'both', at: T0 } },
    });
    const { routine } = choose(app, S, catalog, { lasts: 5 * MINUTE });
    const marched = routine.slots
      .filter(({ step }) => step.id === 'march')
      .reduce((sum, { lasts }) => sum + lasts, 0);
    expect(marched).toBeLessThanOrEqual(2 * MINUTE);
  });
});
