import { LEAN, LEG, LOWER, MASSAGE, REACH } from './avoid';
import { one, pair } from './pair';

const hands = { posture: 'seated', kind: 'massage' } as const;

const sweep = {
  ...hands,
  region: 'whole-leg',
  source: 'Self S8, "up and down"',
  avoidIf: [...MASSAGE, ...LOWER, ...LEG, ...REACH],
} as const;

/** Hands on one's own leg, from the ankle up: the order of the article's S3. */
export const massage = {
  ...pair('m-ankle', {
    ...hands,
    region: 'ankle',
    source: 'Self S3, S4, S8',
    avoidIf: [...MASSAGE, ...LOWER, ...LEG, ...LEAN],
    replaceWith: ['ankle-roll-*', 'breathe'],
  }),
  ...pair('m-calf', {
    ...hands,
    region: 'calf',
    source: 'Self S3, S4, S8',
    avoidIf: [...MASSAGE, ...LOWER, ...LEG, ...REACH],
    replaceWith: ['heel-raise-sit', 'breathe'],
  }),
  // The article pushes the knee sideways.
  ...pair('m-knee', {
    ...hands,
    region: 'knee',
    source: 'Self S6, corrected',
    avoidIf: [...MASSAGE, ...LEG, ...LEAN, 'knee'],
    replaceWith: ['knee-ext-*', 'squeeze', 'breathe'],
  }),
  ...pair('m-thigh', {
    ...hands,
    region: 'thigh',
    source: 'Self S3, S4, S8',
    avoidIf: [...MASSAGE, ...LEG],
    replaceWith: ['squeeze', 'breathe'],
  }),
  // Different stand-ins, so that two sweeps that are left out are not the same move twice.
  ...one('m-sweep-l', { ...sweep, side: 'left', replaceWith: ['toe-lift', 'breathe'] }),
  ...one('m-sweep-r', { ...sweep, side: 'right', replaceWith: ['heel-raise-sit', 'breathe'] }),
};
