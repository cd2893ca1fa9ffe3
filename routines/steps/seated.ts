import type { Step } from '@/core/routine';

const move = { posture: 'seated', kind: 'mobilise' } as const;
const ADDED = 'Added: movement without hands on the leg';
const QUIET = 'Added: quiet, for calls';

export const wakeAnkles: Step = {
  ...move,
  id: 'wake-ankles',
  region: 'ankle',
  side: 'both',
  source: 'Added: prepares S10',
};
export const anklePump: Step = {
  ...move,
  id: 'ankle-pump',
  region: 'ankle',
  side: 'both',
  source: ADDED,
};
export const heelRaise: Step = {
  ...move,
  id: 'heel-raise-sit',
  region: 'calf',
  side: 'both',
  source: ADDED,
};
export const toeLift: Step = {
  ...move,
  id: 'toe-lift',
  region: 'ankle',
  side: 'both',
  source: QUIET,
};
export const squeeze: Step = {
  ...move,
  id: 'squeeze',
  region: 'thigh',
  side: 'both',
  source: QUIET,
};
export const straightenLeft: Step = {
  ...move,
  id: 'knee-ext-l',
  region: 'knee',
  side: 'left',
  source: ADDED,
};
export const straightenRight: Step = { ...straightenLeft, id: 'knee-ext-r', side: 'right' };
