import type { PairMotion } from '@/core/motion';
import { clean, consent } from './partner-before';
import { foot, squeeze } from './partner-feet';
import { calf, stroke } from './partner-seated';
import { finish, takeSeats } from './partner-seats';
import { hips, sway, thighs } from './partner-standing';

/** The motions of the partner routine, by the step's id. */
export const partner = {
  'pp-consent': consent,
  'pp-clean': clean,
  'pp-hips': hips,
  'pp-sway': sway,
  'pp-thigh': thighs,
  'pp-seat': takeSeats,
  'pp-calf-l': calf('left'),
  'pp-calf-r': calf('right'),
  'pp-foot-l': foot('left'),
  'pp-foot-r': foot('right'),
  'pp-squeeze-l': squeeze('left'),
  'pp-squeeze-r': squeeze('right'),
  'pp-stroke-l': stroke('left'),
  'pp-stroke-r': stroke('right'),
  'pp-finish': finish,
} as const satisfies Readonly<Record<string, PairMotion>>;
