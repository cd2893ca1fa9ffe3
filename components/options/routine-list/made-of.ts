import type { Routine } from '@/core/routine';
import { plural } from '../../plural';
import { routineLead, stepTitle } from '../../words';

/** So many steps are named before the rest is counted. */
const NAMED = 3;

/** What a routine is made of: in the words of the locales, or for one's own the first of its steps. */
export function madeOf(routine: Routine): string {
  if (routine.name === undefined) return routineLead(routine);
  const titles = [...new Set(routine.slots.map(({ step }) => stepTitle(step.id)))];
  const named = titles.slice(0, NAMED).join(', ');
  const more = titles.length - NAMED;
  return more > 0 ? plural('routines.more', more, [more, named]) : named;
}
