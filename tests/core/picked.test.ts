import { describe, expect, it } from 'vitest';
import type { App } from '@/core/app';
import { suggested } from '@/core/choosing';
import { MINUTE } from '@/core/time';
import { catalog } from '@/routines/catalog';
import { type Person, person } from '../support/person';
import { sitsDown, T0 } from '../support/replay';
import { S } from '../support/routine';

const NOW = T0 + 20 * MINUTE;

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

  it('that is all in the chair is offered to whoever has only the chair', () => {
    const story = sitsDown(T0, { routine: 'chair-massage-5', space: 'chair' });
    expect(suggested(story.app, S, catalog).routine.id).toBe('chair-massage-5');
  });

  it('of one’s own in the chair is among what fits there', () => {
    const own = [{ id: 'own:c', name: 'mine', steps: [{ step: 'toe-lift', seconds: 180 }] }];
    const { app } = sitsDown(T0, { routine: 'own:c', space: 'chair' });
    expect(suggested({ ...app, own }, S, catalog).routine.id).toBe('own:c');
  });
});
