import { LEG, LOWER, MASSAGE } from './avoid';
import { one, pair } from './pair';

const together = { region: 'whole-leg', side: 'both', kind: 'rest' } as const;
const always = { avoidIf: [], replaceWith: [] } as const;
const hands = { kind: 'massage', side: 'both', replaceWith: ['breathe'] } as const;
const onTheHips = {
  ...hands,
  posture: 'standing',
  region: 'hip',
  // Swaying somebody on a leg that should rest would be no kindness.
  avoidIf: [...MASSAGE, ...LEG, 'no-stand', 'balance', 'hip-precautions'],
} as const;
const belowTheKnee = {
  ...hands,
  posture: 'seated',
  avoidIf: [...MASSAGE, ...LOWER, ...LEG],
} as const;

/** Somebody else's legs: the article's P1 to P7. It is the receiver who is screened. */
export const partner = {
  ...one('pp-consent', {
    ...together,
    ...always,
    posture: 'standing',
    source: 'Precaution 3; Do 5',
  }),
  ...one('pp-clean', {
    ...together,
    ...always,
    posture: 'standing',
    region: 'foot',
    source: 'Precaution 1',
  }),
  ...one('pp-hips', { ...onTheHips, source: 'Partner P2' }),
  // Flat palms: the article puts thumbs on bone.
  ...one('pp-sway', { ...onTheHips, source: 'Partner P3, corrected' }),
  // Outer thigh, gentle: the article presses deep.
  ...one('pp-thigh', {
    ...hands,
    posture: 'standing',
    region: 'thigh',
    source: 'Partner P4, corrected',
    avoidIf: [...MASSAGE, ...LEG, 'no-stand', 'balance'],
  }),
  ...one('pp-seat', {
    ...together,
    ...always,
    posture: 'seated',
    source: 'Added: between P4 and P5',
  }),
  ...pair('pp-calf', { ...belowTheKnee, region: 'calf', source: 'Partner P5' }),
  ...pair('pp-foot', { ...belowTheKnee, region: 'foot', source: 'Partner P6' }),
  ...pair('pp-squeeze', { ...belowTheKnee, region: 'foot', source: 'Partner P7, first half' }),
  ...pair('pp-stroke', {
    ...belowTheKnee,
    region: 'whole-leg',
    source: 'Partner P7, second half',
  }),
  ...one('pp-finish', { ...together, ...always, posture: 'standing', source: 'Added; Do 5' }),
};
