import { routine } from './slots';

/** The article's order in three minutes: both legs from the calf up, stand, shake out, walk. */
const desk3 = routine(
  'desk-3',
  'desk',
  ['settle', 5],
  ['m-sweep-l', 25],
  ['m-sweep-r', 25],
  ['wake-ankles', 10],
  ['stand', 10],
  ['shake-l', 5],
  ['shake-r', 5],
  ['walk', 85],
  ['sit-down', 10],
);

/** The same in two. */
const short2 = routine(
  'short-2',
  'desk',
  ['m-calf-l', 20],
  ['m-calf-r', 20],
  ['wake-ankles', 10],
  ['stand', 10],
  ['shake-l', 5],
  ['shake-r', 5],
  ['walk', 40],
  ['sit-down', 10],
);

/** The closest short form of the article: ankle, calf, knee, thigh of each leg, then up and about. */
const full5 = routine(
  'full-5',
  'desk',
  ['settle', 5],
  ['foot-fwd-l', 5],
  ['m-ankle-l', 15],
  ['m-calf-l', 20],
  ['m-knee-l', 10],
  ['lean-back', 5],
  ['m-thigh-l', 15],
  ['m-sweep-l', 10],
  ['change-legs', 5],
  ['m-ankle-r', 15],
  ['m-calf-r', 20],
  ['m-knee-r', 10],
  ['lean-back', 5],
  ['m-thigh-r', 15],
  ['m-sweep-r', 10],
  ['wake-ankles', 10],
  ['stand', 10],
  ['st-calf-l', 15],
  ['st-calf-r', 15],
  ['shake-l', 5],
  ['shake-r', 5],
  ['walk', 60],
  ['sit-down', 10],
  ['check-in', 5],
);

/** A minute of comfort in the chair. */
const mini1Massage = routine(
  'mini-1-massage',
  'desk',
  ['m-sweep-l', 20],
  ['m-sweep-r', 20],
  ['ankle-pump', 20],
);

/** Massage and movement at the desk. */
export const deskBreaks = [desk3, short2, full5, mini1Massage];
