import { routine } from './slots';

const quiet1 = routine(
  'quiet-1',
  'call',
  ['toe-lift', 20],
  ['heel-raise-sit', 20],
  ['squeeze', 20],
);

const quiet2 = routine(
  'quiet-2',
  'call',
  ['toe-lift', 25],
  ['heel-raise-sit', 25],
  ['toe-scrunch', 15],
  ['squeeze', 25],
  ['ankle-roll-l', 15],
  ['ankle-roll-r', 15],
);

/** Silent, under the desk, no hands: for calls. */
export const quietBreaks = [quiet1, quiet2];
