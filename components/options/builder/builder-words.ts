import { i18n } from '#i18n';
import { type Jump, LONGEST_NAME, MOST_STEPS, STEP_SECONDS } from '@/core/own';
import type { Draft, DraftProblems, NameProblem, SecondsProblem } from '@/core/own-draft';
import { plural } from '../../plural';

/** What is wrong with a name, in words. */
export function nameInWords(problem: NameProblem, name: string): string {
  const over = name.trim().length - LONGEST_NAME;
  switch (problem) {
    case 'empty':
      return i18n.t('builder.nameEmpty');
    case 'too-long':
      return plural('builder.nameLong', over, [over]);
    case 'odd':
      return i18n.t('builder.nameOdd');
    default:
      return problem satisfies never;
  }
}

/** What is wrong with seconds, in words. */
export function secondsInWords(problem: SecondsProblem, typed: string): string {
  const { min, max, by } = STEP_SECONDS;
  const below = Math.floor(Number(typed) / by) * by;
  switch (problem) {
    case 'empty':
      return i18n.t('builder.secondsEmpty', [min, max]);
    case 'too-short':
      return i18n.t('builder.secondsShort', [min]);
    case 'too-long':
      return i18n.t('builder.secondsLong', [max]);
    case 'not-by':
      return i18n.t('builder.secondsBy', [by, below, below + by]);
    default:
      return problem satisfies never;
  }
}

/** What is wrong with the steps as a whole, in words. */
export function stepsInWords(
  problem: NonNullable<DraftProblems['steps']>,
  { steps }: Draft,
): string {
  const over = steps.length - MOST_STEPS;
  return problem === 'none'
    ? i18n.t('builder.noneWrong')
    : plural('builder.tooMany', over, [over, MOST_STEPS]);
}

/** What a jump is, in words; `steps` is how many there are. */
export function jumpInWords({ place, missing }: Jump, steps: number): string {
  if (missing === 'stand') return i18n.t('builder.jumpUp');
  return i18n.t(place === steps ? 'builder.jumpEnd' : 'builder.jumpDown');
}
