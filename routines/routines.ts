import type { Routine, Slot, Step } from '@/core/routine';
import { SECOND } from '@/core/time';
import * as massage from '@/routines/steps/massage';
import * as rest from '@/routines/steps/rest';
import * as seated from '@/routines/steps/seated';
import * as standing from '@/routines/steps/standing';

const slot = (step: Step, seconds: number): Slot => ({ step, lasts: seconds * SECOND });

/** The article's order in three minutes: both legs from the calf up, stand, shake out, walk. */
export const desk3: Routine = {
  id: 'desk-3',
  withoutMassage: 'walk-3',
  slots: [
    slot(rest.settle, 5),
    slot(massage.sweepLeft, 25),
    slot(massage.sweepRight, 25),
    slot(seated.wakeAnkles, 10),
    slot(standing.standUp, 10),
    slot(standing.shakeLeft, 5),
    slot(standing.shakeRight, 5),
    slot(standing.walk, 85),
    slot(standing.sitDown, 10),
  ],
};

/** The closest short form of the article: ankle, calf, knee, thigh of each leg, then up and about. */
export const full5: Routine = {
  id: 'full-5',
  withoutMassage: 'walk-3',
  slots: [
    slot(rest.settle, 5),
    slot(rest.footForwardLeft, 5),
    slot(massage.ankleLeft, 15),
    slot(massage.calfLeft, 20),
    slot(massage.kneeLeft, 10),
    slot(rest.leanBack, 5),
    slot(massage.thighLeft, 15),
    slot(massage.sweepLeft, 10),
    slot(rest.changeLegs, 5),
    slot(massage.ankleRight, 15),
    slot(massage.calfRight, 20),
    slot(massage.kneeRight, 10),
    slot(rest.leanBack, 5),
    slot(massage.thighRight, 15),
    slot(massage.sweepRight, 10),
    slot(seated.wakeAnkles, 10),
    slot(standing.standUp, 10),
    slot(standing.calfStretchLeft, 15),
    slot(standing.calfStretchRight, 15),
    slot(standing.shakeLeft, 5),
    slot(standing.shakeRight, 5),
    slot(standing.walk, 60),
    slot(standing.sitDown, 10),
    slot(rest.checkIn, 5),
  ],
};

/** A minute of movement in the chair, for almost everyone. */
export const mini1Move: Routine = {
  id: 'mini-1-move',
  slots: [
    slot(seated.anklePump, 20),
    slot(seated.straightenLeft, 10),
    slot(seated.straightenRight, 10),
    slot(seated.heelRaise, 20),
  ],
};

/** A minute of comfort in the chair. */
export const mini1Massage: Routine = {
  id: 'mini-1-massage',
  withoutMassage: 'mini-1-move',
  slots: [slot(massage.sweepLeft, 20), slot(massage.sweepRight, 20), slot(seated.anklePump, 20)],
};

/** Silent, under the desk, no hands: a minute for calls. */
export const quiet1: Routine = {
  id: 'quiet-1',
  slots: [slot(seated.toeLift, 20), slot(seated.heelRaise, 20), slot(seated.squeeze, 20)],
};

/** Three minutes on the feet. */
export const walk3: Routine = {
  id: 'walk-3',
  slots: [
    slot(seated.wakeAnkles, 10),
    slot(standing.standUp, 10),
    slot(standing.walk, 150),
    slot(standing.sitDown, 10),
  ],
};
