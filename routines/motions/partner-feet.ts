import type { Lens, PairMotion } from '@/core/motion';
import type { Facing, Pose } from '@/core/pose';
import { heelOnLap, lap, NEAR, onStool } from './partner-poses';
import { hold } from './poses';

const resting: PairMotion['receiver'] = {
  rest: heelOnLap,
  keys: [{ at: 0 }, { at: 0.5, breath: 0.04 }],
};
const holding: Pose = { ...onStool, lean: 2, round: 12, nod: 26 };
const lens: Lens = { at: [58, -124], of: [98, -70], times: 1.8 };

/** One palm on the sole, one on the top of the foot, down from toes to heel. */
export const foot = (faces: Facing): PairMotion => ({
  ...lap(faces),
  cycle: 4000,
  receiver: resting,
  giver: {
    place: NEAR,
    meets: true,
    rest: holding,
    keys: [
      {
        at: 0,
        nearHand: { partner: 'foot', along: 0.85, off: 6, wrist: 10 },
        farHand: { partner: 'foot', along: 0.85, off: 0, wrist: 10 },
      },
      {
        at: 0.6,
        nearHand: { partner: 'foot', along: 0.1, off: 6, wrist: 10 },
        farHand: { partner: 'foot', along: 0.3, off: -6, wrist: 10 },
      },
      {
        at: 0.8,
        nearHand: { partner: 'foot', along: 0.5, off: 16, wrist: 0 },
        farHand: { partner: 'foot', along: 0.6, off: -10, wrist: 0 },
      },
    ],
  },
  tint: { region: 'foot', legs: 'near' },
  lens,
});

/** Fingers close and open, three times on the way along the foot's edge. */
export const squeeze = (faces: Facing): PairMotion => ({
  ...lap(faces),
  cycle: 4500,
  receiver: resting,
  giver: {
    place: NEAR,
    meets: true,
    rest: holding,
    keys: [0.8, 0.5, 0.22].flatMap((along, i) => [
      {
        at: i / 3,
        nearHand: { partner: 'foot', along, off: 17, wrist: 0 },
        // At the heel there is the shin, where the foot's top would be.
        farHand: { partner: 'foot', along, off: along < 0.4 ? -5 : -12, wrist: 0 },
      },
      ...hold([i / 3 + 0.12, i / 3 + 0.2], {
        nearHand: { partner: 'foot', along, off: 7, wrist: 6 },
        farHand: { partner: 'foot', along, off: -3, wrist: 12 },
      }),
    ]),
  },
  tint: { region: 'foot', legs: 'near' },
  lens,
});
