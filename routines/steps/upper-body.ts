import { one } from './pair';

const arms = { posture: 'seated', region: 'upper-body', side: 'both' } as const;
const ADDED = 'Added: for the chair, legs stay still';

/** For whoever cannot move the legs. */
export const upperBody = {
  ...one('arm-cycle', {
    ...arms,
    kind: 'mobilise',
    source: ADDED,
    avoidIf: ['back-neck'],
    replaceWith: ['breathe'],
  }),
  ...one('arm-reach', {
    ...arms,
    kind: 'stretch',
    source: ADDED,
    avoidIf: ['back-neck', 'heart', 'surgery-recent'],
    replaceWith: ['shoulder-roll', 'breathe'],
  }),
  ...one('shoulder-roll', {
    ...arms,
    kind: 'mobilise',
    source: ADDED,
    avoidIf: ['back-neck'],
    replaceWith: ['breathe'],
  }),
};
