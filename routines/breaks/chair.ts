import { routine } from './slots';

const chair3 = routine(
  'chair-3',
  'chair',
  ['ankle-pump', 30],
  ['knee-ext-l', 20],
  ['knee-ext-r', 20],
  ['sit-march', 30],
  ['sit-calf-l', 15],
  ['sit-calf-r', 15],
  ['sit-shake', 15],
  ['squeeze', 25],
  ['check-in', 10],
);

const chairMassage5 = routine(
  'chair-massage-5',
  'chair',
  ['settle', 10],
  ['m-ankle-l', 20],
  ['m-calf-l', 25],
  ['m-thigh-l', 25],
  ['m-sweep-l', 15],
  ['change-legs', 5],
  ['m-ankle-r', 20],
  ['m-calf-r', 25],
  ['m-thigh-r', 25],
  ['m-sweep-r', 15],
  ['ankle-pump', 30],
  ['sit-march', 30],
  ['knee-ext-l', 15],
  ['knee-ext-r', 15],
  ['sit-shake', 15],
  ['check-in', 10],
);

/** As long as the breaks that McCarthy tried with an arm ergometer, and much lighter. */
const arms5 = routine(
  'arms-5',
  'arms',
  ['arm-cycle', 60],
  ['arm-reach', 30],
  ['arm-cycle', 60],
  ['shoulder-roll', 30],
  ['arm-cycle', 60],
  ['arm-reach', 30],
  ['breathe', 30],
);

/** For whoever cannot stand now, or cannot move the legs. */
export const chairBreaks = [chair3, chairMassage5, arms5];
