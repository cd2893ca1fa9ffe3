import type { Step } from '@/core/routine';
import { heelRaise } from '@/routines/steps/seated';

const standing = { posture: 'standing', region: 'whole-leg' } as const;

export const standUp: Step = {
  ...standing,
  id: 'stand',
  side: 'both',
  kind: 'stand',
  source: 'Self S10',
};
export const calfStretchLeft: Step = {
  ...standing,
  id: 'st-calf-l',
  region: 'calf',
  side: 'left',
  kind: 'stretch',
  source: 'Self S10',
};
export const calfStretchRight: Step = { ...calfStretchLeft, id: 'st-calf-r', side: 'right' };
export const shakeLeft: Step = {
  ...standing,
  id: 'shake-l',
  side: 'left',
  kind: 'mobilise',
  source: 'Self S10',
};
export const shakeRight: Step = { ...shakeLeft, id: 'shake-r', side: 'right' };
export const walk: Step = {
  ...standing,
  id: 'walk',
  posture: 'walking',
  side: 'both',
  kind: 'walk',
  source: 'Self S11',
  seated: heelRaise,
};
export const sitDown: Step = {
  ...standing,
  id: 'sit-down',
  side: 'both',
  kind: 'stand',
  source: 'Self S11, "before sitting back down"',
};
