import { describe, expect, it } from 'vitest';
import { freshApp } from '@/core/fresh';
import { keepRoutines, removeRoutine } from '@/core/keeping';
import { findRoutine } from '@/core/library';
import { jumpIn, MOST_OWN, type OwnRoutine, ownRoutine } from '@/core/own';
import { lengthOf } from '@/core/routine';
import { FITS, usualSettings } from '@/core/settings';
import { MINUTE } from '@/core/time';
import { catalog } from '@/routines/catalog';
import { ask, replay } from '../support/replay';

const T0 = Date.UTC(2026, 0, 5, 9);
const app = freshApp(T0);

const own = (id: string, ...steps: readonly (readonly [string, number])[]): OwnRoutine => ({
  id: `own:${id}`,
  name: `Routine ${id}`,
  steps: steps.map(([step, seconds]) => ({ step, seconds })),
});
const lunch = own('lunch', ['ankle-pump', 20], ['stand', 10], ['walk', 80], ['sit-down', 10]);
const step = (id: string) => {
  const found = catalog.steps[id];
  if (found === undefined) throw new Error(`no step ${id}`);
  return found;
};
const jump = (...ids: readonly string[]) => jumpIn(ids.map(step));

describe('a jump between chair and feet', () => {
  it.each([
    [['ankle-pump', 'stand', 'walk', 'sit-down', 'squeeze']],
    [['ankle-pump']],
    [['stand', 'sit-down', 'stand', 'walk', 'sit-down']],
    // Somebody stands up twice, which is no harm.
    [['stand', 'stand', 'sit-down']],
  ])('is not in %j', (ids) => expect(jump(...ids)).toBeNull());

  it.each([
    [['walk', 'sit-down'], { place: 0, missing: 'stand' }],
    [['ankle-pump', 'march'], { place: 1, missing: 'stand' }],
    [['ankle-pump', 'sit-down'], { place: 1, missing: 'stand' }],
    [['stand', 'walk', 'squeeze'], { place: 2, missing: 'sit-down' }],
    [['stand', 'walk'], { place: 2, missing: 'sit-down' }],
  ] as const)('is found in %j, the first of all', (ids, found) =>
    expect(jump(...ids)).toEqual(found),
  );
});

describe('a routine of one’s own', () => {
  it('is played like any other, under its own name', () => {
    const routine = ownRoutine(lunch, catalog);
    expect(routine).toMatchObject({ id: 'own:lunch', name: 'Routine lunch', setting: 'own' });
    expect(routine && lengthOf(routine)).toBe(2 * MINUTE);
  });

  it.each([
    ['a step that nobody knows', own('a', ['ankle-pump', 10], ['somersault', 10])],
    ['a word of the language for a step', own('a', ['constructor', 10])],
    ['a jump', own('a', ['walk', 60])],
  ])('is none with %s', (_, bad) => expect(ownRoutine(bad, catalog)).toBeUndefined());
});

describe('keeping routines', () => {
  it('adds them, and puts a changed one in the place of what it was', () => {
    const two = keepRoutines(app, [lunch, own('b', ['squeeze', 60])], catalog);
    const changed = { ...lunch, name: 'After lunch' };
    const after = keepRoutines(two, [changed], catalog);
    expect(after.own.map(({ name }) => name)).toEqual(['After lunch', 'Routine b']);
    expect(findRoutine(after, 'own:lunch', catalog)?.name).toBe('After lunch');
  });

  it('keeps none where one of them could not be played', () =>
    expect(keepRoutines(app, [lunch, own('b', ['walk', 60])], catalog)).toBe(app));

  it('keeps as many as fit, and of more none', () => {
    const many = Array.from({ length: MOST_OWN }, (_, n) => own(`n${n}`, ['squeeze', 60]));
    const full = keepRoutines(app, many, catalog);
    expect(full.own).toHaveLength(MOST_OWN);
    expect(keepRoutines(full, [lunch], catalog)).toBe(full);
    const renamed = { ...own('n0', ['squeeze', 60]), name: 'First' };
    expect(keepRoutines(full, [renamed], catalog).own[0]?.name).toBe('First');
  });
});

describe('forgetting a routine', () => {
  const kept = keepRoutines(app, [lunch, own('b', ['squeeze', 60])], catalog);
  const withSettings = (routine: string) => ({
    ...kept,
    settings: { ...usualSettings, routine, favourites: ['walk-3', 'own:lunch'] },
  });

  it('forgets it also where it was picked or a favourite', () => {
    const after = removeRoutine(withSettings('own:lunch'), 'own:lunch', T0).app;
    expect(after.own.map(({ id }) => id)).toEqual(['own:b']);
    expect(after.settings).toMatchObject({ routine: FITS, favourites: ['walk-3'] });
    // The other machines are told, too.
    expect(after.settingsAt).toMatchObject({ routine: T0, favourites: T0 });
  });

  it('leaves another pick alone', () =>
    expect(removeRoutine(withSettings('desk-3'), 'own:lunch', T0).app.settings.routine).toBe(
      'desk-3',
    ));
});

describe('by command', () => {
  const mine = own('c', ['squeeze', 60]);
  const keep = ask(
    { type: 'keep-routines', routines: [{ ...mine, steps: [...mine.steps] }] },
    T0 + MINUTE,
  );

  it('keeps and forgets', () => {
    expect(replay([keep]).app.own).toEqual([mine]);
    const forgotten = replay([keep, ask({ type: 'remove-routine', id: mine.id }, T0 + 2 * MINUTE)]);
    expect(forgotten.app.own).toEqual([]);
    // It was no favourite, so that there is nothing to tell.
    expect(forgotten.app.settingsAt).toEqual({});
  });
});
