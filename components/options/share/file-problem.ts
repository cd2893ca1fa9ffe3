import { i18n } from '#i18n';
import { LONGEST_NAME, MOST_OWN, MOST_STEPS, STEP_SECONDS } from '@/core/own';
import type { NameProblem } from '@/core/own-draft';
import { type FileProblem, LARGEST_FILE, type RoutineProblem } from '@/core/own-file';
import { stepTitle } from '../../words';

const NAMES = {
  empty: 'builder.file.nameEmpty',
  odd: 'builder.file.nameOdd',
} as const satisfies Partial<Record<NameProblem, string>>;

function routineInWords(wrong: RoutineProblem): string {
  const { min, max, by } = STEP_SECONDS;
  switch (wrong.kind) {
    case 'shape':
      return i18n.t('builder.file.shape');
    case 'name':
      return wrong.is === 'too-long'
        ? i18n.t('builder.file.nameLong', [LONGEST_NAME])
        : i18n.t(NAMES[wrong.is]);
    case 'no-steps':
      return i18n.t('builder.file.noSteps');
    case 'too-many-steps':
      return i18n.t('builder.file.tooManySteps', [MOST_STEPS]);
    case 'unknown-step':
      return wrong.id === null
        ? i18n.t('builder.file.unknownOddStep', [wrong.step + 1])
        : i18n.t('builder.file.unknownStep', [wrong.step + 1, wrong.id]);
    case 'for-two':
      return i18n.t('builder.file.forTwo', [wrong.step + 1, stepTitle(wrong.id)]);
    case 'seconds':
      return i18n.t('builder.file.seconds', [wrong.step + 1, stepTitle(wrong.id), min, max, by]);
    case 'jump':
      if (wrong.atEnd) return i18n.t('builder.file.jumpEnd');
      return wrong.jump.missing === 'stand'
        ? i18n.t('builder.file.jumpUp', [wrong.jump.place + 1])
        : i18n.t('builder.file.jumpDown', [wrong.jump.place + 1]);
    default:
      return wrong satisfies never;
  }
}

/** Why a file is not taken, in a sentence or two: which routine, and what. */
export function fileInWords(problem: FileProblem): string {
  switch (problem.kind) {
    case 'too-large':
      return i18n.t('builder.file.tooLarge', [LARGEST_FILE / 1024]);
    case 'not-json':
      return i18n.t('builder.file.notJson');
    case 'not-ours':
      return i18n.t('builder.file.notOurs');
    case 'newer':
      return i18n.t('builder.file.newer');
    case 'none':
      return i18n.t('builder.file.none');
    case 'too-many':
      return i18n.t('builder.file.tooMany', [MOST_OWN]);
    case 'routine': {
      const words = routineInWords(problem.wrong);
      const place = problem.place + 1;
      return problem.name === null
        ? i18n.t('builder.file.inRoutine', [place, words])
        : i18n.t('builder.file.inNamed', [place, words, problem.name]);
    }
    default:
      return problem satisfies never;
  }
}
