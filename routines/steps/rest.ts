import type { Step } from '@/core/routine';

const seated = { posture: 'seated', region: 'whole-leg', side: 'both' } as const;

export const settle: Step = { id: 'settle', ...seated, kind: 'rest', source: 'Self S1' };
export const footForwardLeft: Step = {
  ...seated,
  id: 'foot-fwd-l',
  side: 'left',
  kind: 'mobilise',
  source: 'Self S2',
};
export const leanBack: Step = { id: 'lean-back', ...seated, kind: 'rest', source: 'Self S7' };
export const changeLegs: Step = {
  id: 'change-legs',
  ...seated,
  kind: 'mobilise',
  source: 'Self S9',
};
export const checkIn: Step = { id: 'check-in', ...seated, kind: 'rest', source: 'Self S12' };
