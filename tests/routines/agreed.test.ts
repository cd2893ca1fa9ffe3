import { describe, expect, it } from 'vitest';
import { distance, step } from '@/components/figure/geometry';
import { type Frame, solve } from '@/components/figure/rig';
import type { PairMotion } from '@/core/motion';
import { type MotionName, motions } from '@/routines/motions/motions';
import { partner } from '@/routines/motions/partner';
import { motion, side } from '../support/side-motion';

/** Moments of a cycle and what is seen there. */
const over = <T>(name: MotionName, see: (frame: Frame) => T): readonly T[] =>
  Array.from({ length: 400 }, (_, i) => see(solve(side(name), i / 400)));

/** How long something holds in a cycle, in ms. */
const time = (name: MotionName, holds: (frame: Frame) => boolean): number =>
  (over(name, holds).filter(Boolean).length / 400) * motion(name).cycle;

/** How often something begins in a cycle. */
const times = (name: MotionName, holds: (frame: Frame) => boolean): number =>
  over(name, holds).filter((now, i, all) => now && !all.at(i - 1)).length;

describe('the tempo that was agreed', () => {
  it('breathes four seconds in and four out', () => {
    expect(motions.breathe.cycle).toBe(8000);
    const swell = over('breathe', ({ spine }) => spine.chest.swell ?? 1);
    expect(swell.indexOf(Math.max(...swell))).toBe(200);
    expect(swell.indexOf(Math.min(...swell))).toBe(0);
  });

  it('rises on the toes in one second, holds for one and comes down in two', () => {
    const heels = over('heel-raise-st', ({ near }) => near.leg.foot.turn);
    expect(motions['heel-raise-st'].cycle).toBe(4000);
    expect(heels.indexOf(Math.max(...heels))).toBe(100);
    expect(heels.lastIndexOf(Math.max(...heels))).toBe(200);
  });

  it('marches a step in 0.7 s, in the chair a lift in 1.5 s', () => {
    const isUp = (frame: Frame) => frame.near.leg.foot.at[1] < -14;
    expect([motions.march.cycle, times('march', isUp)]).toEqual([1400, 1]);
    expect([motions['sit-march'].cycle, times('sit-march', isUp)]).toEqual([3000, 1]);
  });

  it('taps two to four times a second, with the heels down', () => {
    const rate =
      times('foot-tap', ({ near }) => near.leg.foot.turn < -10) /
      (motions['foot-tap'].cycle / 1000);
    expect(rate).toBeGreaterThanOrEqual(2);
    expect(rate).toBeLessThanOrEqual(4);
  });

  it('shakes loosely, three to four times a second', () => {
    const rate =
      times('sit-shake', ({ near }) => near.leg.foot.turn > 7) /
      (motions['sit-shake'].cycle / 1000);
    expect(Math.round(rate)).toBe(3);
  });

  it('spends more of a lotion on spreading than on pumping', () => {
    const apart = time('lotion', ({ near, far }) => distance(near.arm.palm, far.arm.palm) > 20);
    expect(apart).toBeLessThan(motions.lotion.cycle / 2);
  });
});

describe('the reach that was agreed', () => {
  const knee = ({ near }: Frame) => near.leg.shin.turn - near.leg.thigh.turn;

  it('squats by 30 to 45 degrees', () => {
    const deepest = Math.max(...over('squat', knee));
    expect(deepest).toBeGreaterThan(30);
    expect(deepest).toBeLessThanOrEqual(46);
  });

  it('tips forward by about 20 degrees over a straight leg', () => {
    const lean = over('st-ham-l', ({ spine }) => spine.belly.turn);
    expect(Math.abs(Math.max(...lean) - Math.min(...lean) - 21)).toBeLessThan(3);
    expect(Math.max(...over('st-ham-l', knee))).toBeLessThan(25);
  });

  it('lifts a thigh in the chair by about ten centimetres', () => {
    const knees = over('sit-march', ({ near }) => near.leg.shin.at[1]);
    const lifted = ((Math.max(...knees) - Math.min(...knees)) * 170) / 200;
    expect(lifted).toBeGreaterThan(8);
    expect(lifted).toBeLessThan(16);
  });

  it('draws a visible circle with the toes of a foot that hovers', () => {
    const toes = over('ankle-roll-r', ({ near }) => step(near.leg.toe.at, near.leg.toe.turn, 7));
    const range = (axis: 0 | 1) =>
      Math.max(...toes.map((toe) => toe[axis])) - Math.min(...toes.map((toe) => toe[axis]));
    expect(range(1)).toBeGreaterThan(12);
    expect(range(0)).toBeGreaterThan(4);
    expect(Math.max(...toes.map((toe) => toe[1]))).toBeLessThan(-1);
  });

  it('rubs palm on palm', () => {
    const apart = over('warm-hands', ({ near, far }) => distance(near.arm.palm, far.arm.palm));
    expect(Math.max(...apart)).toBeLessThan(12);
  });

  it('puts both legs on the stool', () => {
    const stool = motions['legs-up'].scene.footstool ?? 0;
    for (const leg of over('legs-up', (frame) => [frame.near.leg, frame.far.leg]).flat()) {
      const heel = step(step(leg.foot.at, leg.foot.turn, -8), leg.foot.turn + 90, 6);
      expect(Math.abs(heel[0] - stool)).toBeLessThan(25);
      expect(Math.abs(heel[1] + 48)).toBeLessThan(4);
    }
  });

  it('pulls the toes up beside a heel that stays down', () => {
    const last = solve(side('sit-calf-l'), 1).near.leg;
    expect(last.foot.turn).toBeLessThan(-30);
    expect(last.shin.turn - last.thigh.turn).toBeLessThan(30);
  });
});

describe('a squeeze', () => {
  const squeeze = motions.squeeze;

  it('is tight for three seconds of five', () => {
    const moments = Array.from({ length: 500 }, (_, i) => solve(squeeze, i / 500).effort);
    const tight = (moments.filter((effort) => effort > 0.5).length / 500) * squeeze.cycle;
    expect(squeeze.cycle).toBe(5000);
    expect(Math.abs(tight - 3000)).toBeLessThan(150);
  });
});

describe('a massage of somebody else', () => {
  const worked = (Object.entries(partner) as [string, PairMotion][]).filter(([name]) =>
    /-[lr]$/.test(name),
  );

  it.each(worked)('%s works on the leg that it names, with both hands', (_, { giver, tint }) => {
    expect(tint?.legs).toBe('near');
    for (const { nearHand, farHand } of giver.keys)
      for (const hand of [nearHand, farHand]) expect(hand && 'partner' in hand).toBe(true);
  });

  it('stays below the crease of the knee at the calf', () => {
    for (const { nearHand } of partner['pp-calf-l'].giver.keys)
      if (nearHand && 'partner' in nearHand) expect(nearHand.along).toBeGreaterThan(0.2);
  });
});
