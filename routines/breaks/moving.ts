import { routine } from './slots';

/** A minute of movement in the chair, for almost everyone. */
const mini1Move = routine(
  'mini-1-move',
  'desk',
  ['ankle-pump', 20],
  ['knee-ext-l', 10],
  ['knee-ext-r', 10],
  ['heel-raise-sit', 20],
);

const noMassage3 = routine(
  'no-massage-3',
  'desk',
  ['ankle-pump', 30],
  ['knee-ext-l', 15],
  ['knee-ext-r', 15],
  ['stand', 10],
  ['heel-raise-st', 30],
  ['walk', 65],
  ['sit-down', 10],
  ['check-in', 5],
);

const noMassage5 = routine(
  'no-massage-5',
  'desk',
  ['ankle-pump', 30],
  ['toe-scrunch', 15],
  ['knee-ext-l', 15],
  ['knee-ext-r', 15],
  ['sit-march', 30],
  ['stand', 10],
  ['heel-raise-st', 25],
  ['st-calf-l', 15],
  ['st-calf-r', 15],
  ['st-ham-l', 15],
  ['st-ham-r', 15],
  ['shake-l', 5],
  ['shake-r', 5],
  ['walk', 75],
  ['sit-down', 10],
  ['check-in', 5],
);

/** On the spot: the family of moves that Dempsey 2016 tried. */
const inPlace3 = routine(
  'in-place-3',
  'no-room',
  ['stand', 10],
  ['squat', 40],
  ['heel-raise-st', 40],
  ['march', 60],
  ['weight-shift', 20],
  ['sit-down', 10],
);

/** Movement without hands on the legs. */
export const movingBreaks = [mini1Move, noMassage3, noMassage5, inPlace3];
