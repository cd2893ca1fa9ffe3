import type { Motion } from '@/core/motion';
import * as massage from './massage';
import * as seated from './seated';
import * as standing from './standing';
import { walk } from './walking';

/** Every step's motion, by the step's id. Left-side motions face left, so that the worked leg is always the near one. */
export const motions = {
  settle: seated.settle,
  'foot-fwd-l': seated.footForward('left'),
  'lean-back': seated.leanBack,
  'change-legs': seated.changeLegs,
  'check-in': seated.checkIn,
  'm-ankle-l': massage.ankle('left'),
  'm-ankle-r': massage.ankle('right'),
  'm-calf-l': massage.calf('left'),
  'm-calf-r': massage.calf('right'),
  'm-knee-l': massage.knee('left'),
  'm-knee-r': massage.knee('right'),
  'm-thigh-l': massage.thigh('left'),
  'm-thigh-r': massage.thigh('right'),
  'm-sweep-l': massage.sweep('left'),
  'm-sweep-r': massage.sweep('right'),
  'wake-ankles': seated.wakeAnkles,
  'ankle-pump': seated.anklePump,
  'heel-raise-sit': seated.heelRaise,
  'toe-lift': seated.toeLift,
  squeeze: seated.squeeze,
  'knee-ext-l': seated.kneeExtension('left'),
  'knee-ext-r': seated.kneeExtension('right'),
  stand: standing.stand,
  'st-calf-l': standing.calfStretch('left'),
  'st-calf-r': standing.calfStretch('right'),
  'shake-l': standing.shake('left'),
  'shake-r': standing.shake('right'),
  walk,
  'sit-down': standing.sitDown,
} as const satisfies Readonly<Record<string, Motion>>;

export type MotionName = keyof typeof motions;
