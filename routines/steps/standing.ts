import { LEAN, STAND } from './avoid';
import { one, pair } from './pair';

const up = { posture: 'standing', region: 'whole-leg', side: 'both' } as const;

/** Up from the chair, stretching and moving on the feet, walking, and down again: the article's S10 and S11. */
export const standing = {
  ...one('stand', {
    ...up,
    kind: 'stand',
    source: 'Self S10',
    avoidIf: STAND,
    replaceWith: ['sit-tall'],
  }),
  ...pair('st-calf', {
    ...up,
    region: 'calf',
    kind: 'stretch',
    source: 'Self S10',
    avoidIf: [...STAND, 'injury', 'surgery-recent'],
    replaceWith: ['weight-shift', 'sit-calf-*', 'breathe'],
  }),
  ...pair('st-ham', {
    ...up,
    region: 'thigh',
    kind: 'stretch',
    source: 'Self S10',
    avoidIf: [...STAND, ...LEAN, 'back-neck', 'pregnant', 'bone', 'injury', 'surgery-recent'],
    replaceWith: ['st-calf-*', 'weight-shift', 'sit-calf-*', 'breathe'],
  }),
  ...pair('shake', {
    ...up,
    kind: 'mobilise',
    source: 'Self S10',
    avoidIf: [...STAND, 'balance', 'injury', 'surgery-recent', 'hip-precautions'],
    replaceWith: ['weight-shift', 'sit-shake', 'ankle-roll-*', 'breathe'],
  }),
  ...one('walk', {
    ...up,
    posture: 'walking',
    kind: 'walk',
    source: 'Self S11',
    avoidIf: [...STAND, 'no-walk'],
    replaceWith: ['march', 'weight-shift', 'sit-march', 'ankle-pump', 'arm-cycle', 'breathe'],
  }),
  ...one('march', {
    ...up,
    kind: 'walk',
    source: 'Self S11, no room to walk',
    // Stricter than the catalogue, and as the march in the chair is.
    avoidIf: [...STAND, 'hip-precautions', 'surgery-recent'],
    replaceWith: ['weight-shift', 'sit-march', 'ankle-pump', 'arm-cycle', 'breathe'],
  }),
  ...one('weight-shift', {
    ...up,
    region: 'hip',
    kind: 'stand',
    source: 'Added: easy on the joints',
    avoidIf: STAND,
    replaceWith: ['sit-tall'],
  }),
  ...one('heel-raise-st', {
    ...up,
    region: 'calf',
    kind: 'mobilise',
    source: 'Added: movement without hands on the leg',
    avoidIf: [...STAND, 'injury', 'balance', 'surgery-recent'],
    replaceWith: ['weight-shift', 'heel-raise-sit', 'arm-cycle', 'breathe'],
  }),
  ...one('squat', {
    ...up,
    region: 'thigh',
    kind: 'mobilise',
    source: 'Added: on the spot',
    avoidIf: [...STAND, 'injury', 'knee', 'hip-precautions', 'balance', 'surgery-recent', 'heart'],
    replaceWith: [
      'heel-raise-st',
      'weight-shift',
      'heel-raise-sit',
      'squeeze',
      'arm-cycle',
      'breathe',
    ],
  }),
  ...one('sit-down', {
    ...up,
    kind: 'stand',
    source: 'Self S11, "before sitting back down"',
    avoidIf: STAND,
    replaceWith: ['lean-back'],
  }),
};
