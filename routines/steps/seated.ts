import { MOVE } from './avoid';
import { one, pair } from './pair';

const move = { posture: 'seated', kind: 'mobilise', side: 'both' } as const;
const ADDED = 'Added: movement without hands on the leg';
const QUIET = 'Added: quiet, for calls';
const CHAIR = 'Self S10, in the chair';

/** Legs that move in the chair. */
export const seated = {
  ...one('wake-ankles', {
    ...move,
    region: 'ankle',
    source: 'Added: prepares S10',
    avoidIf: MOVE,
    replaceWith: ['breathe'],
  }),
  ...one('ankle-pump', {
    ...move,
    region: 'ankle',
    source: ADDED,
    avoidIf: MOVE,
    replaceWith: ['arm-cycle', 'breathe'],
  }),
  ...one('heel-raise-sit', {
    ...move,
    region: 'calf',
    source: ADDED,
    avoidIf: MOVE,
    replaceWith: ['arm-cycle', 'breathe'],
  }),
  ...one('toe-lift', {
    ...move,
    region: 'foot',
    source: QUIET,
    avoidIf: MOVE,
    replaceWith: ['arm-cycle', 'breathe'],
  }),
  ...one('toe-scrunch', {
    ...move,
    region: 'foot',
    source: QUIET,
    avoidIf: MOVE,
    replaceWith: ['breathe'],
  }),
  ...one('squeeze', {
    ...move,
    region: 'thigh',
    source: QUIET,
    avoidIf: ['no-leg-move'],
    replaceWith: ['arm-cycle', 'breathe'],
  }),
  ...pair('ankle-roll', {
    ...move,
    region: 'ankle',
    source: 'Added: stands in for ankle massage',
    avoidIf: MOVE,
    replaceWith: ['breathe'],
  }),
  ...pair('knee-ext', {
    ...move,
    region: 'knee',
    source: ADDED,
    avoidIf: [...MOVE, 'knee', 'surgery-recent'],
    replaceWith: ['squeeze', 'breathe'],
  }),
  ...one('sit-march', {
    ...move,
    region: 'hip',
    source: 'Self S11, in the chair',
    avoidIf: [...MOVE, 'hip-precautions', 'surgery-recent'],
    replaceWith: ['ankle-pump', 'arm-cycle', 'breathe'],
  }),
  ...pair('sit-calf', {
    ...move,
    kind: 'stretch',
    region: 'calf',
    source: CHAIR,
    avoidIf: MOVE,
    replaceWith: ['breathe'],
  }),
  ...one('sit-shake', {
    ...move,
    region: 'whole-leg',
    source: CHAIR,
    avoidIf: [...MOVE, 'surgery-recent', 'hip-precautions'],
    replaceWith: ['ankle-pump', 'arm-cycle', 'breathe'],
  }),
  ...one('foot-tap', {
    ...move,
    region: 'foot',
    source: QUIET,
    avoidIf: MOVE,
    replaceWith: ['breathe'],
  }),
};
