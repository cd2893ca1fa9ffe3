import { describe, expect, it } from 'vitest';
import { isForTwo, MOST_STEPS, type OwnRoutine } from '@/core/own';
import {
  blankDraft,
  type Draft,
  draftLength,
  draftOf,
  draftProblems,
  isSameDraft,
  menderOf,
  ownOf,
  problemCount,
  secondsProblem,
  stepsOf,
  withMoved,
  withoutStep,
  withSeconds,
  withStep,
  withTwin,
} from '@/core/own-draft';
import { SECOND } from '@/core/time';
import { catalog } from '@/routines/catalog';

const own: OwnRoutine = {
  id: 'own:a',
  name: 'After lunch',
  steps: [
    { step: 'ankle-pump', seconds: 20 },
    { step: 'squeeze', seconds: 30 },
    { step: 'breathe', seconds: 15 },
  ],
};
const draft = draftOf(own);
const step = (id: string) => {
  const found = catalog.steps[id];
  if (found === undefined) throw new Error(`no step ${id}`);
  return found;
};
const ids = ({ steps }: Draft) => steps.map((one) => one.step);
const keys = ({ steps }: Draft) => steps.map(({ key }) => key);

describe('a draft', () => {
  it('of a routine is that routine again', () => expect(ownOf(draft)).toEqual(own));

  it('takes steps at the end or in between, each under a key of its own', () => {
    const grown = withStep(withStep(draft, step('walk')), step('stand'), 1);
    expect(ids(grown)).toEqual(['ankle-pump', 'stand', 'squeeze', 'breathe', 'walk']);
    expect(keys(grown)).toEqual([0, 4, 1, 2, 3]);
    expect(ids(withStep(blankDraft('own:b'), step('walk')))).toEqual(['walk']);
  });

  it('doubles, moves, retimes and drops a step', () => {
    expect(ids(withTwin(draft, 1))).toEqual(['ankle-pump', 'squeeze', 'squeeze', 'breathe']);
    expect(keys(withTwin(draft, 1))).toEqual([0, 1, 3, 2]);
    expect(keys(withMoved(draft, 0, 2))).toEqual([1, 2, 0]);
    expect(keys(withMoved(draft, 2, 0))).toEqual([2, 0, 1]);
    expect(withSeconds(draft, 1, '45').steps[1]?.seconds).toBe('45');
    expect(keys(withoutStep(draft, 1))).toEqual([0, 2]);
  });

  it('knows its length, without the seconds that cannot be read', () => {
    expect(draftLength(draft)).toBe(65 * SECOND);
    expect(draftLength(withSeconds(draft, 1, 'soon'))).toBe(35 * SECOND);
  });

  it.each([
    ['a name', { ...draft, name: 'Lunch' }],
    ['a step less', withoutStep(draft, 2)],
    ['other seconds', withSeconds(draft, 0, '25')],
    ['another order', withMoved(draft, 0, 1)],
  ])('is not the same with %s', (_, other) => {
    expect(isSameDraft(draft, draftOf(own))).toBe(true);
    expect(isSameDraft(draft, other)).toBe(false);
  });
});

describe('what is wrong with a draft', () => {
  it.each([
    ['', 'empty'],
    [' ', 'empty'],
    ['soon', 'empty'],
    ['0', 'too-short'],
    ['-5', 'too-short'],
    ['5', null],
    ['600', null],
    ['605', 'too-long'],
    ['7', 'not-by'],
    ['12.5', 'not-by'],
  ] as const)('with %j seconds: %s', (typed, problem) =>
    expect(secondsProblem(typed)).toBe(problem),
  );

  it('is nothing where it could be kept', () => {
    const problems = draftProblems(draft, catalog);
    expect(problems).toEqual({ name: null, steps: null, seconds: new Map(), jump: null });
    expect(problemCount(problems)).toBe(0);
  });

  it('is told for every place at once', () => {
    const bad = withSeconds(withStep({ ...draft, name: '' }, step('walk')), 1, '7');
    const problems = draftProblems(bad, catalog);
    expect(problems).toEqual({
      name: 'empty',
      steps: null,
      seconds: new Map([[1, 'not-by']]),
      jump: { place: 3, missing: 'stand' },
    });
    expect(problemCount(problems)).toBe(3);
  });

  it('is having no steps, or too many', () => {
    expect(draftProblems(blankDraft('own:b'), catalog).steps).toBe('none');
    const steps = Array.from({ length: MOST_STEPS }, (_, key) => ({
      key,
      step: 'squeeze',
      seconds: '5',
    }));
    expect(draftProblems({ ...draft, steps }, catalog).steps).toBeNull();
    expect(draftProblems(withTwin({ ...draft, steps }, 0), catalog).steps).toBe('too-many');
  });

  it('is mended by the step that is missing', () => {
    expect(menderOf({ place: 0, missing: 'sit-down' }, catalog)?.id).toBe('sit-down');
    const jumpy = withStep(draft, step('walk'));
    const up = withStep(jumpy, step('stand'), 3);
    const down = withStep(up, step('sit-down'), 5);
    expect(draftProblems(up, catalog).jump).toEqual({ place: 5, missing: 'sit-down' });
    expect(draftProblems(down, catalog).jump).toBeNull();
  });
});

it('passes over steps that the catalogue does not know', () =>
  expect(stepsOf({ ...draft, steps: [{ key: 0, step: 'fly', seconds: '5' }] }, catalog)).toEqual(
    [],
  ));

it('keeps the steps for somebody else’s legs to the routines that ask that person', () => {
  expect(isForTwo(step('pp-calf-l'), catalog)).toBe(true);
  // In the partner massage, too, but not only; and in none at all.
  expect(isForTwo(step('walk'), catalog)).toBe(false);
  expect(isForTwo(step('foot-tap'), catalog)).toBe(false);
});
