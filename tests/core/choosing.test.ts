import { describe, expect, it, test } from 'vitest';
import type { App } from '@/core/app';
import { choose, type Wish } from '@/core/choosing';
import { findRoutine } from '@/core/library';
import { getsUp, hasMassage } from '@/core/routine';
import { type Space, usualSettings } from '@/core/settings';
import { HOUR, MINUTE } from '@/core/time';
import { catalog } from '@/routines/catalog';
import { said, someone } from '../support/caring';
import { person } from '../support/person';
import { sitsDown, T0, until } from '../support/replay';
import { S } from '../support/routine';

const NOW = T0 + 20 * MINUTE;

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

  it('is nothing called a walk for whoever cannot move the legs', () => {
    const { app } = someone({ yes: said({ 'no-leg-move': 'both' }) });
    for (const lasts of [MINUTE, 2 * MINUTE, 3 * MINUTE, 5 * MINUTE])
      expect(choose(app, S, catalog, { lasts }).routine.id).not.toMatch(/walk/);
  });

  it('has nobody march for minutes where walking is not possible', () => {
    const { app } = someone({ yes: said({ 'no-walk': 'both', 'surgery-recent': 'both' }) });
    const { routine } = choose(app, S, catalog, { lasts: 5 * MINUTE });
    const marched = routine.slots
      .filter(({ step }) => step.id === 'march')
      .reduce((sum, { lasts }) => sum + lasts, 0);
    expect(marched).toBeLessThanOrEqual(2 * MINUTE);
  });
});

it('leaves out an own routine with a step that is no longer known', () => {
  const own = [{ id: 'own:old', name: 'Old', steps: [{ step: 'gone', seconds: 60 }] }];
  const app = { ...person(), own };
  expect(findRoutine(app, 'own:old', catalog)).toBeUndefined();
  expect(chosen(app)[0]).toBe('desk-3');
});
