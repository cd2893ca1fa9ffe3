import { MASSAGE, MOVE } from './avoid';
import { one, pair } from './pair';

const seated = { posture: 'seated', region: 'whole-leg', side: 'both' } as const;
const rest = { ...seated, kind: 'rest', avoidIf: [], replaceWith: [] } as const;
const change = {
  ...seated,
  kind: 'mobilise',
  source: 'Self S9',
  avoidIf: [...MASSAGE, 'injury'],
  replaceWith: ['breathe'],
} as const;

/** Settling, changing legs, pausing. */
export const resting = {
  ...one('settle', { ...rest, source: 'Self S1' }),
  ...pair('foot-fwd', {
    ...seated,
    kind: 'mobilise',
    source: 'Self S2',
    avoidIf: MOVE,
    replaceWith: ['breathe'],
  }),
  ...one('warm-hands', {
    ...rest,
    source: 'Partner P1',
    avoidIf: MASSAGE,
    replaceWith: ['breathe'],
  }),
  ...one('lotion', {
    ...rest,
    source: 'Self S5; Do 1',
    avoidIf: [...MASSAGE, 'skin', 'skin-allergy'],
    replaceWith: ['breathe'],
  }),
  ...one('lean-back', { ...rest, source: 'Self S7' }),
  ...one('breathe', { ...rest, source: 'Added: stands in for anything' }),
  ...one('change-legs', change),
  // For whoever begins with the right leg.
  ...one('change-legs-r', change),
  ...one('check-in', { ...rest, source: 'Self S12' }),
  ...one('sit-tall', { ...rest, source: 'Self S10, in the chair' }),
  ...one('legs-up', {
    ...rest,
    source: 'Added: end of the day',
    avoidIf: ['heart', 'pad', 'hip-precautions', ...MOVE],
    replaceWith: ['lean-back'],
  }),
};
