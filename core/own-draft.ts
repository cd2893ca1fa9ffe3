import * as v from 'valibot';
import {
  type Jump,
  jumpIn,
  LONGEST_NAME,
  MOST_STEPS,
  type OwnRoutine,
  ownSchema,
  STEP_SECONDS,
} from '@/core/own';
import type { Catalog, Step, StepKind } from '@/core/routine';
import { type Ms, SECOND } from '@/core/time';

/** A step while it is written: `key` names it whatever its place, the seconds are as they were typed. */
export type DraftStep = Readonly<{ key: number; step: string; seconds: string }>;

/** A routine of one's own while it is written, whatever is still wrong with it. */
export type Draft = Readonly<{ id: string; name: string; steps: readonly DraftStep[] }>;

export type NameProblem = 'empty' | 'too-long' | 'odd';
export type SecondsProblem = 'empty' | 'too-short' | 'too-long' | 'not-by';

/** What keeps a draft from being kept; the seconds by the key of their step. */
export type DraftProblems = Readonly<{
  name: NameProblem | null;
  steps: 'none' | 'too-many' | null;
  seconds: ReadonlyMap<number, SecondsProblem>;
  jump: Jump | null;
}>;

/** How long a step lasts until somebody says otherwise, in seconds. */
const USUAL: Readonly<Record<StepKind, number>> = {
  massage: 20,
  mobilise: 20,
  stretch: 15,
  stand: 10,
  walk: 60,
  rest: 10,
};

export const blankDraft = (id: string): Draft => ({ id, name: '', steps: [] });

export const draftOf = ({ id, name, steps }: OwnRoutine): Draft => ({
  id,
  name,
  steps: steps.map(({ step, seconds }, key) => ({ key, step, seconds: String(seconds) })),
});

/** The routine that a draft without problems is. */
export const ownOf = ({ id, name, steps }: Draft): OwnRoutine => ({
  id,
  name: name.trim(),
  steps: steps.map(({ step, seconds }) => ({ step, seconds: Number(seconds) })),
});

/** Whether two drafts say the same. */
export const isSameDraft = (a: Draft, b: Draft): boolean =>
  a.name === b.name &&
  a.steps.length === b.steps.length &&
  a.steps.every(({ step, seconds }, place) => {
    const other = b.steps[place];
    return step === other?.step && seconds === other.seconds;
  });

/** What is wrong with a name; null: nothing. `odd`: it has signs that cannot be seen. */
export function nameProblem(name: string): NameProblem | null {
  if (name.trim() === '') return 'empty';
  if (name.trim().length > LONGEST_NAME) return 'too-long';
  return v.is(ownSchema.entries.name, name) ? null : 'odd';
}

/** What is wrong with the seconds that somebody typed; null: nothing. */
export function secondsProblem(typed: string): SecondsProblem | null {
  const seconds = Number(typed);
  if (typed.trim() === '' || Number.isNaN(seconds)) return 'empty';
  if (seconds < STEP_SECONDS.min) return 'too-short';
  if (seconds > STEP_SECONDS.max) return 'too-long';
  return seconds % STEP_SECONDS.by === 0 ? null : 'not-by';
}

/** The steps of a draft that the catalogue knows. */
export const stepsOf = ({ steps }: Draft, catalog: Catalog): readonly Step[] =>
  steps.flatMap(({ step }) => catalog.steps[step] ?? []);

export function draftProblems(draft: Draft, catalog: Catalog): DraftProblems {
  const { name, steps } = draft;
  const tooMany = steps.length > MOST_STEPS ? 'too-many' : null;
  return {
    name: nameProblem(name),
    steps: steps.length === 0 ? 'none' : tooMany,
    seconds: new Map(
      steps.flatMap(({ key, seconds }) => {
        const problem = secondsProblem(seconds);
        return problem === null ? [] : [[key, problem] as const];
      }),
    ),
    jump: jumpIn(stepsOf(draft, catalog)),
  };
}

/** How many places have to be mended. */
export const problemCount = ({ name, steps, seconds, jump }: DraftProblems): number =>
  [name, steps, jump].filter((problem) => problem !== null).length + seconds.size;

/** How long the whole lasts, in ms; seconds that cannot be read count for nothing. */
export const draftLength = ({ steps }: Draft): Ms =>
  steps.reduce(
    (sum, { seconds }) => sum + (secondsProblem(seconds) === null ? Number(seconds) * SECOND : 0),
    0,
  );

const nextKey = ({ steps }: Draft): number => Math.max(-1, ...steps.map(({ key }) => key)) + 1;

/** Puts a step in at a place, the end unless said, with its usual seconds. */
export const withStep = (draft: Draft, step: Step, place: number = draft.steps.length): Draft => ({
  ...draft,
  steps: draft.steps.toSpliced(place, 0, {
    key: nextKey(draft),
    step: step.id,
    seconds: String(USUAL[step.kind]),
  }),
});

export const withSeconds = (draft: Draft, key: number, seconds: string): Draft => ({
  ...draft,
  steps: draft.steps.map((one) => (one.key === key ? { ...one, seconds } : one)),
});

export const withoutStep = (draft: Draft, key: number): Draft => ({
  ...draft,
  steps: draft.steps.filter((one) => one.key !== key),
});

/** The step once more, right after itself. */
export const withTwin = (draft: Draft, key: number): Draft => ({
  ...draft,
  steps: draft.steps.flatMap((one) =>
    one.key === key ? [one, { ...one, key: nextKey(draft) }] : [one],
  ),
});

/** The step at another place, the others closing up. */
export function withMoved(draft: Draft, key: number, place: number): Draft {
  const moved = draft.steps.filter((one) => one.key === key);
  const others = draft.steps.filter((one) => one.key !== key);
  return { ...draft, steps: others.toSpliced(place, 0, ...moved) };
}

/** The step that mends a jump; undefined where the catalogue has none. */
export const menderOf = ({ missing }: Jump, { steps }: Catalog): Step | undefined => steps[missing];
