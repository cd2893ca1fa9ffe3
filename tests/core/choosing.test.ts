import { describe, expect, it, test } from 'vitest';
import type { App } from '@/core/app';
import { choose, suggested, type Wish } from '@/core/choosing';
import { careOf, findRoutine, offerOf } from '@/core/library';
import { mirrored } from '@/core/mirroring';
import { getsUp, hasMassage, lengthOf } from '@/core/routine';
import { type Answers, unscreened } from '@/core/screening';
import { type Settings, type Space, usualSettings } from '@/core/settings';
import { HOUR, MINUTE, SECOND } from '@/core/time';
import { catalog } from '@/routines/catalog';
import { ask, replay, sitsDown, T0, until } from '../support/replay';

const NOW = T0 + 20 * MINUTE;

type Person = Readonly<{
  yes?: Answers;
  settings?: Partial<Settings>;
  recent?: readonly string[];
  unanswered?: true;
}>;

/** Somebody at the desk for twenty minutes, whom everything fits. */
function person({ yes = {}, settings, recent = [], unanswered }: Person = {}): App {
  const { app } = sitsDown(T0, { ...usualSettings, ...settings });
  const known = Object.entries(yes).map(([id, side]) => [id, { side, at: T0 }]);
  return {
    ...app,
    screening: unanswered ? unscreened : { ...app.screening, yes: Object.fromEntries(known) },
    recent: recent.map((routine) => ({ routine, left: 0, right: 0 })),
  };
}

const chosen = (app: App, wish?: Wish) => {
  const { routine, why } = choose(app, NOW, catalog, wish);
  return [routine.id, why];
};

describe('the routine that fits', () => {
  it('is three minutes at the desk, first', () =>
    expect(chosen(person())).toEqual(['desk-3', 'first']));

  it('has no massage in it until the list is answered', () =>
    expect(chosen(person({ unanswered: true }))).toEqual(['walk-3', 'first']));

  test.each([
    [MINUTE, 'mini-1-massage'],
    [2 * MINUTE, 'short-2'],
    [3 * MINUTE, 'desk-3'],
    [5 * MINUTE, 'full-5'],
  ])('of %i ms is %s', (lasts, id) => expect(chosen(person(), { lasts })[0]).toBe(id));

  it('is not the one of the last time, nor of the time before', () => {
    expect(chosen(person({ recent: ['desk-3'] }))[0]).toBe('walk-3');
    expect(chosen(person({ recent: ['walk-3', 'desk-3'] }))[0]).toBe('no-massage-3');
    expect(chosen(person({ recent: ['no-massage-3', 'walk-3', 'desk-3'] }))[0]).toBe('desk-3');
  });

  it('is a favourite, where one fits', () => {
    const settings = { favourites: ['no-massage-3', 'full-5'] };
    expect(chosen(person({ settings }))).toEqual(['no-massage-3', 'favourite']);
  });

  it('needs no room where there is none', () => {
    expect(chosen(person(), { space: 'stand' })).toEqual(['in-place-3', 'room']);
    expect(chosen(person({ yes: { 'no-walk': 'both' } }))).toEqual(['in-place-3', 'room']);
  });

  it('stays in the chair where that is all there is', () => {
    expect(chosen(person(), { space: 'chair' })).toEqual(['chair-3', 'chair']);
    expect(chosen(person({ yes: { 'no-stand': 'both' } }), { lasts: 5 * MINUTE })).toEqual([
      'chair-massage-5',
      'chair',
    ]);
  });

  it('leaves legs alone that cannot move', () =>
    expect(chosen(person({ yes: { 'no-leg-move': 'both' } }), { lasts: 5 * MINUTE })).toEqual([
      'arms-5',
      'arms',
    ]));

  it('moves only the feet of whoever feels ill', () =>
    expect(chosen(person({ yes: { fever: 'both' } }), { lasts: MINUTE })).toEqual([
      'quiet-1',
      'ill',
    ]));

  it('is unseen in a call', () => {
    const inCall: App = { ...person(), call: { until: null } };
    expect(chosen(inCall, { lasts: MINUTE })).toEqual(['quiet-1', 'call']);
    expect(chosen(inCall)).toEqual(['quiet-2', 'call']);
  });

  test.each([
    ['just under an hour', HOUR - 1, 'desk-3', 'first'],
    ['an hour', HOUR, 'walk-3', 'sat'],
  ])('walks after sitting for %s', (_, sat, id, why) => {
    const { app } = until(sitsDown(T0, usualSettings), T0 + sat);
    const { routine, ...choice } = choose(app, T0 + sat, catalog);
    expect([routine.id, choice.why]).toEqual([id, why]);
  });

  it('marches on the spot after an hour where there is no room', () => {
    const { app } = until(sitsDown(T0, { ...usualSettings, space: 'stand' }), T0 + HOUR);
    const { routine, why } = choose(app, T0 + HOUR, catalog);
    expect(why).toBe('sat');
    expect(getsUp(routine)).toBe(true);
    expect(routine.slots.every(({ step }) => step.posture !== 'walking')).toBe(true);
  });

  it('may be one of the person’s own', () => {
    const own = [{ id: 'own:1', name: 'Mine', steps: [{ step: 'ankle-pump', seconds: 180 }] }];
    const app = { ...person({ recent: ['desk-3', 'walk-3', 'no-massage-3'] }), own };
    expect(choose(app, NOW, catalog).routine).toMatchObject({ id: 'own:1', name: 'Mine' });
  });

  it('is found for whoever can do nothing but breathe', () => {
    const yes = Object.fromEntries(
      Object.keys(catalog.conditions).map((id) => [id, 'both' as const]),
    );
    for (const space of ['walk', 'stand', 'chair'] as const satisfies readonly Space[])
      expect(hasMassage(choose(person({ yes }), NOW, catalog, { space }).routine)).toBe(false);
  });

  it('says so if there is nothing at all', () =>
    expect(() => choose(person(), NOW, { ...catalog, routines: {} })).toThrow('nothing to offer'));
});

describe('a routine that was picked once for all', () => {
  const pick = (routine: string, more: Person = {}) =>
    person({ ...more, settings: { ...more.settings, routine } });
  const offered = (app: App) => {
    const { routine, why } = suggested(app, NOW, catalog);
    return [routine.id, why];
  };

  it('is offered each time', () =>
    expect(offered(pick('full-5', { recent: ['full-5'] }))).toEqual(['full-5', 'picked']));

  it('gives way to what fits, where it lost its purpose', () => {
    expect(offered(pick('mini-1-massage', { yes: { thinner: 'both' } }))[0]).toBe('walk-3');
    expect(offered(pick('gone'))[0]).toBe('desk-3');
  });

  it('is offered also where it suits the arms alone, or beside a favourite', () => {
    expect(offered(pick('arms-5', { yes: { 'no-leg-move': 'both' } }))).toEqual([
      'arms-5',
      'picked',
    ]);
    const settings = { favourites: ['desk-3'] };
    expect(offered(pick('walk-3', { settings }))).toEqual(['walk-3', 'picked']);
  });

  it('gives way to a call and to a chair alone', () => {
    expect(offered({ ...pick('walk-5'), call: { until: null } })[1]).toBe('call');
    expect(offered(pick('walk-5', { settings: { space: 'chair' } }))[1]).toBe('chair');
  });
});

it('leaves out an own routine with a step that is no longer known', () => {
  const own = [{ id: 'own:old', name: 'Old', steps: [{ step: 'gone', seconds: 60 }] }];
  const app = { ...person(), own };
  expect(findRoutine(app, 'own:old', catalog)).toBeUndefined();
  expect(chosen(app)[0]).toBe('desk-3');
});

describe('the legs take turns', () => {
  const desk3 = findRoutine(person(), 'desk-3', catalog);
  const first = (app: App) => {
    const offer = desk3 && offerOf(app, desk3, careOf(app, NOW), catalog);
    return offer?.routine.slots.find(({ step }) => step.side !== 'both')?.step.id;
  };
  const S = T0 + 10 * MINUTE;
  const start = ask({ type: 'start-routine', routine: 'desk-3' }, S);

  it('left first', () => expect(first(person())).toBe('m-sweep-l'));

  it('right first, once a routine was stopped after the left leg', () => {
    const story = replay([start, ask({ type: 'stop-routine' }, S + 25 * SECOND)]);
    expect(story.app.recent).toEqual([{ routine: 'desk-3', left: 20_000, right: 0 }]);
    expect(first(story.app)).toBe('m-sweep-r');
  });

  it('left first again once both had their time', () => {
    const story = until(replay([start]), S + 3 * MINUTE);
    expect(story.app.recent).toEqual([{ routine: 'desk-3', left: 30_000, right: 30_000 }]);
    expect(first(story.app)).toBe('m-sweep-l');
  });

  it('forgets what was taken back', () => {
    const story = until(replay([start]), S + 3 * MINUTE);
    const undone = replay([ask({ type: 'undo-routine' }, S + 4 * MINUTE)], story);
    expect(undone.app.recent).toEqual([]);
  });

  it('are as before when they are changed twice', () =>
    expect(desk3 && mirrored(mirrored(desk3, catalog), catalog)).toEqual(desk3));

  it('changes legs the other way round, too', () => {
    const full5 = findRoutine(person(), 'full-5', catalog);
    const app = { ...person(), recent: [{ routine: 'full-5', left: 60_000, right: 0 }] };
    const offer = full5 && offerOf(app, full5, careOf(app, NOW), catalog);
    const ids = offer?.routine.slots.map(({ step }) => step.id) ?? [];
    expect(ids.slice(1, 3)).toEqual(['foot-fwd-r', 'm-ankle-r']);
    expect(ids).toContain('change-legs-r');
    expect(ids).not.toContain('change-legs');
    expect(offer && lengthOf(offer.routine)).toBe(5 * MINUTE);
    expect(full5 && mirrored(mirrored(full5, catalog), catalog)).toEqual(full5);
  });
});
