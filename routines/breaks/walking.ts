import { routine } from './slots';

const walk2 = routine('walk-2', 'desk', ['stand', 10], ['walk', 100], ['sit-down', 10]);

const walk3 = routine(
  'walk-3',
  'desk',
  ['wake-ankles', 10],
  ['stand', 10],
  ['walk', 150],
  ['sit-down', 10],
);

/** Five minutes each half hour: what Duran 2023 found best. */
const walk5 = routine(
  'walk-5',
  'desk',
  ['wake-ankles', 10],
  ['stand', 10],
  ['walk', 270],
  ['sit-down', 10],
);

/** Up, and walk. */
export const walkingBreaks = [walk3, walk2, walk5];
