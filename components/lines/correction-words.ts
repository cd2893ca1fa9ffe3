import { i18n } from '#i18n';
import type { TypedTimes } from '@/core/correcting';
import type { CorrectionProblem } from '@/core/correction-problem';
import type { Recorded } from '@/core/history';
import type { LineWords } from './line-words';

/** What is wrong with typed times, in words, and which fields it is about. */
export type CorrectionWords = Readonly<{
  words: string;
  fields: readonly (keyof TypedTimes)[];
}>;

const BOTH = ['from', 'to'] as const;

export function correctionWords(
  problem: CorrectionProblem,
  wordsOf: (line: Recorded) => LineWords,
): CorrectionWords {
  switch (problem.kind) {
    case 'empty':
      return { words: i18n.t('line.wrong.empty'), fields: problem.fields };
    case 'backwards':
      return { words: i18n.t('line.wrong.backwards'), fields: ['to'] };
    case 'long':
      return { words: i18n.t('line.wrong.long'), fields: BOTH };
    case 'future':
      return { words: i18n.t('line.wrong.future'), fields: problem.fields };
    case 'overlap': {
      const { name, times } = wordsOf(problem.with);
      return { words: i18n.t('line.wrong.overlap', [name, times]), fields: BOTH };
    }
    default:
      return problem satisfies never;
  }
}
