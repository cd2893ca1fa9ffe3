import { describe, expect, it } from 'vitest';
import { BONE } from '@/components/figure/body';
import { distance, reach, step } from '@/components/figure/geometry';
import { type Frame, solve } from '@/components/figure/rig';
import { bands } from '@/components/figure/tint';
import { between } from '@/components/figure/track';
import type { Motion, SideMotion } from '@/core/motion';
import { motions } from '@/routines/motions/motions';
import { planted, soles, turned } from '../../support/body-laws';

const all = (Object.entries(motions) as [string, Motion][]).filter(
  (entry): entry is [string, SideMotion] => entry[1].view === undefined,
);
const SIDES = ['near', 'far'] as const;
const SAMPLES = 24;

const moments = Array.from({ length: SAMPLES }, (_, i) => i / SAMPLES);
const throughout = (motion: SideMotion, look: (frame: Frame, moment: number) => void) =>
  moments.forEach((moment) => {
    look(solve(motion, moment), moment);
  });

describe.each(all)('%s', (_, motion) => {
  it('reaches what its hands are meant to touch', () => {
    throughout(motion, (frame, moment) => {
      for (const side of SIDES) {
        const { palm, aim } = frame[side].arm;
        expect(distance(palm, aim), `${side} hand at ${moment}`).toBeLessThan(1);
      }
    });
  });

  it('keeps every bone as long as it is', () => {
    throughout(motion, ({ spine, near, far }) => {
      for (const { leg, arm } of [near, far]) {
        expect(distance(leg.thigh.at, leg.shin.at)).toBeCloseTo(BONE.thigh);
        expect(distance(leg.shin.at, leg.foot.at)).toBeCloseTo(BONE.shin);
        expect(distance(arm.upper.at, arm.fore.at)).toBeCloseTo(BONE.upper);
        expect(distance(arm.fore.at, arm.hand.at)).toBeCloseTo(BONE.fore);
      }
      expect(near.leg.thigh.at).toEqual(spine.pelvis.at);
    });
  });

  it('bends knees and elbows only the way they bend', () => {
    throughout(motion, (frame, moment) => {
      for (const side of SIDES) {
        const { leg, arm } = frame[side];
        const knee = turned(leg.thigh.turn, leg.shin.turn);
        const elbow = turned(arm.fore.turn, arm.upper.turn);
        expect(knee, `${side} knee at ${moment}`).toBeGreaterThan(-0.5);
        expect(knee, `${side} knee at ${moment}`).toBeLessThan(150);
        expect(elbow, `${side} elbow at ${moment}`).toBeGreaterThan(-15);
        expect(elbow, `${side} elbow at ${moment}`).toBeLessThan(155);
      }
    });
  });

  it('stands on the floor with feet that are not lifted, and never under it', () => {
    throughout(motion, (frame, moment) => {
      for (const side of SIDES) {
        const lowest = soles(frame, side);
        expect(lowest, `${side} foot at ${moment}`).toBeLessThan(0.5);
        if (planted(motion, side))
          expect(lowest, `${side} foot at ${moment}`).toBeGreaterThan(-0.5);
      }
    });
  });

  it('closes its loop', () => {
    const [first, last] = [solve(motion, 0), solve(motion, 1)];
    if (!motion.once) expect(distance(first.near.arm.palm, last.near.arm.palm)).toBeLessThan(0.01);
    if (!motion.once)
      expect(distance(first.near.leg.foot.at, last.near.leg.foot.at)).toBeLessThan(0.01);
  });

  it('moves between one moment and the next without a jump', () => {
    throughout(motion, (frame, moment) => {
      const next = solve(motion, moment + 0.002);
      expect(distance(frame.near.arm.palm, next.near.arm.palm)).toBeLessThan(3);
      expect(distance(frame.near.leg.foot.at, next.near.leg.foot.at)).toBeLessThan(3);
    });
  });

  it('tints a part that the figure has', () => {
    if (motion.tint) expect(bands[motion.tint.region].length).toBeGreaterThan(0);
  });
});

describe('a walker', () => {
  it('lets the standing foot go with the floor', () => {
    const { cycle, scene } = motions.walk;
    expect(cycle).toBe(1200);
    const ball = (moment: number) => solve(motions.walk, moment).near.leg.toe.at;
    for (const moment of moments.filter((m) => m > 0.1 && m < 0.59)) {
      expect(ball(moment)[1]).toBeCloseTo(0, 0);
      const slip = ball(0.1)[0] - ball(moment)[0] - (moment - 0.1) * (scene.stride ?? 0);
      expect(Math.abs(slip)).toBeLessThan(1.5);
    }
  });
});

describe('a reach', () => {
  it('arrives, whatever side the joint points to', () => {
    for (const bend of [1, -1] as const) {
      const [upper, lower] = reach([3, 4], [20, 30], 33, 30, bend);
      expect(distance(step(step([3, 4], upper, 33), lower, 30), [20, 30])).toBeLessThan(0.01);
    }
  });

  it('stretches towards what is too far', () => {
    const [upper, lower] = reach([0, 0], [100, 0], 33, 30, 1);
    expect(step(step([0, 0], upper, 33), lower, 30)[0]).toBeCloseTo(63);
  });
});

describe('a number between key poses', () => {
  it('never overshoots a hold', () => {
    const knots = [0, 0, 10, 10].map((value, i) => ({ at: i / 4, value }));
    for (const moment of moments) {
      expect(between(knots, moment, false)).toBeGreaterThanOrEqual(0);
      expect(between(knots, moment, false)).toBeLessThanOrEqual(10);
    }
  });
});
