import type { Motion } from '@/core/motion';
import * as arms from './arms';
import * as feet from './feet';
import { toeScrunch } from './foot';
import * as front from './front';
import * as massage from './massage';
import * as onTheSpot from './on-the-spot';
import * as palms from './palms';
import { partner } from './partner';
import * as quiet from './quiet';
import * as resting from './resting';
import * as seated from './seated';
import * as standing from './standing';
import { walk } from './walking';

/** Every step's motion, by the step's id. Left-side motions face left, so that the worked leg is always the near one. */
export const motions = {
  settle: resting.settle,
  'foot-fwd-l': feet.footForward('left'),
  'foot-fwd-r': feet.footForward('right'),
  'lean-back': resting.leanBack,
  'change-legs': feet.changeLegs('right'),
  'change-legs-r': feet.changeLegs('left'),
  'check-in': resting.checkIn,
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
  'wake-ankles': feet.wakeAnkles,
  'ankle-pump': feet.anklePump,
  'heel-raise-sit': quiet.heelRaise,
  'toe-lift': quiet.toeLift,
  squeeze: quiet.squeeze,
  'knee-ext-l': seated.kneeExtension('left'),
  'knee-ext-r': seated.kneeExtension('right'),
  stand: standing.stand,
  'st-calf-l': standing.calfStretch('left'),
  'st-calf-r': standing.calfStretch('right'),
  'shake-l': standing.shake('left'),
  'shake-r': standing.shake('right'),
  walk,
  'sit-down': standing.sitDown,
  'warm-hands': palms.warmHands,
  lotion: palms.lotion,
  breathe: resting.breathe,
  'sit-tall': seated.sitTall,
  'legs-up': resting.legsUp,
  'ankle-roll-l': feet.ankleRoll('left'),
  'ankle-roll-r': feet.ankleRoll('right'),
  'sit-march': seated.march,
  'sit-calf-l': seated.calfPull('left'),
  'sit-calf-r': seated.calfPull('right'),
  'sit-shake': seated.shake,
  'foot-tap': feet.footTap,
  'st-ham-l': onTheSpot.hamstring('left'),
  'st-ham-r': onTheSpot.hamstring('right'),
  march: onTheSpot.march,
  'heel-raise-st': onTheSpot.heelRaise,
  squat: onTheSpot.squat,
  'weight-shift': front.weightShift,
  'arm-cycle': arms.cycle,
  'shoulder-roll': arms.shoulderRoll,
  'arm-reach': front.armReach,
  'toe-scrunch': toeScrunch,
  ...partner,
} as const satisfies Readonly<Record<string, Motion>>;

export type MotionName = keyof typeof motions;
