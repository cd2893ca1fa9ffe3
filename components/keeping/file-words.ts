import { i18n } from '#i18n';
import type { Recorded } from '@/core/history';
import { LARGEST_FILE } from '@/core/history-file';
import type { LineProblem } from '@/core/history-file-line';
import type { FileProblem, Place } from '@/core/history-file-read';
import type { Instant } from '@/core/time';
import { counted } from './numbers';

/** What is wrong with a line, where another word is needed than for a whole file. */
const LINES = {
  broken: 'keep.file.brokenEntry',
  shape: 'keep.file.shape',
  keys: 'keep.file.keysEntry',
  early: 'keep.file.early',
  future: 'keep.file.future',
  backwards: 'keep.file.backwards',
  full: 'keep.file.full',
} as const;

const FILES = {
  'not-ours': 'keep.file.notOurs',
  newer: 'keep.file.newer',
  keys: 'keep.file.keys',
} as const;

const lineInWords = (wrong: LineProblem): string =>
  wrong.kind === 'field' ? i18n.t('keep.file.field', [wrong.field]) : i18n.t(LINES[wrong.kind]);

/** Two entries of a file that do not go together, and what they are about. */
function pairInWords(
  key: 'keep.file.twice' | 'keep.file.overlap',
  [first, second]: readonly [Place, Place],
  { kind, startedAt }: Recorded,
  dateAndTime: (at: Instant) => string,
): string {
  const about = i18n.t(`keep.kind.${kind}`, [dateAndTime(startedAt)]);
  const numbers = [first.number, second.number, first.line, second.line];
  return i18n.t(key, [...(numbers.map(counted) as [string, string, string, string]), about]);
}

/** Why a file is not taken, in a sentence or two: where in it, and what. */
export function fileInWords(problem: FileProblem, dateAndTime: (at: Instant) => string): string {
  switch (problem.kind) {
    case 'too-large':
      return i18n.t('keep.file.tooLarge', [LARGEST_FILE / 1024 / 1024]);
    case 'not-ours':
    case 'newer':
    case 'keys':
      return i18n.t(FILES[problem.kind]);
    case 'broken':
    case 'cut':
      return i18n.t(`keep.file.${problem.kind}`, [counted(problem.line)]);
    case 'entry': {
      const { place, wrong } = problem;
      const where = [counted(place.number), counted(place.line)] as const;
      return i18n.t('keep.file.inEntry', [...where, lineInWords(wrong)]);
    }
    case 'twice':
    case 'overlap': {
      const { place, other, entry } = problem;
      return pairInWords(`keep.file.${problem.kind}`, [other, place], entry, dateAndTime);
    }
    default:
      return problem satisfies never;
  }
}
