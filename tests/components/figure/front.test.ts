import { describe, expect, it } from 'vitest';
import { BONE } from '@/components/figure/body';
import { SIDES, solveFront } from '@/components/figure/front/rig';
import { fold, type Vector } from '@/components/figure/front/space';
import { distance } from '@/components/figure/geometry';
import type { FrontMotion, Motion } from '@/core/motion';
import { motions } from '@/routines/motions/motions';

const all = (Object.entries(motions) as [string, Motion][]).filter(
  (entry): entry is [string, FrontMotion] => entry[1].view === 'front',
);
const moments = Array.from({ length: 50 }, (_, i) => i / 50);
const away = (a: Vector, b: Vector) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

describe.each(all)('%s, from the front,', (_, motion) => {
  it('keeps both soles where they stand on the floor', () => {
    for (const moment of moments) {
      const { left, right } = solveFront(motion, moment);
      expect(left.foot).toEqual({
        at: [expect.closeTo(motion.rest.leftFoot), expect.closeTo(-8)],
        turn: 0,
      });
      expect(right.foot).toEqual({
        at: [expect.closeTo(-motion.rest.rightFoot), expect.closeTo(-8)],
        turn: 0,
      });
    }
  });

  it('reaches what its hands are meant to reach', () => {
    for (const moment of moments) {
      for (const side of SIDES) {
        const { wrist, aim } = solveFront(motion, moment)[side];
        expect(away(wrist, aim), `${side} hand at ${moment}`).toBeLessThan(1);
      }
    }
  });

  it('connects its limbs, and shortens no bone but by pointing it to us', () => {
    for (const moment of moments) {
      for (const side of SIDES) {
        const limb = solveFront(motion, moment)[side];
        for (const [part, next, length] of [
          ['upper', 'elbow', BONE.upper],
          ['fore', 'hand', BONE.fore],
          ['thigh', 'knee', BONE.thigh],
          ['shin', 'foot', BONE.shin],
        ] as const) {
          const { at, stretch = 1 } = limb[part];
          expect(distance(at, limb[next].at)).toBeCloseTo(stretch * length);
          expect(stretch).toBeLessThan(1.15);
        }
      }
    }
  });

  it('bends elbows outwards or down, never into the body', () => {
    for (const moment of moments) {
      const { left, right } = solveFront(motion, moment);
      expect(left.elbow.at[0]).toBeGreaterThan(left.shoulder.at[0] - 1);
      expect(right.elbow.at[0]).toBeLessThan(right.shoulder.at[0] + 1);
    }
  });

  it('moves without a jump', () => {
    for (const moment of moments) {
      const [now, next] = [solveFront(motion, moment), solveFront(motion, moment + 0.002)];
      for (const side of SIDES)
        expect(distance(now[side].hand.at, next[side].hand.at)).toBeLessThan(3);
    }
  });

  it("draws the person's left on the right of the picture", () => {
    const { left, right } = solveFront(motion, 0);
    expect(left.shoulder.at[0]).toBeGreaterThan(right.shoulder.at[0]);
    expect(left.foot.at[0]).toBeGreaterThan(right.foot.at[0]);
  });
});

describe('a sway', () => {
  const sway = motions['weight-shift'];

  it('stands over the foot whose side is warm', () => {
    for (const moment of moments) {
      const { spine, effort } = solveFront(sway, moment);
      if (effort.left > 0.9) expect(spine.pelvis.at[0]).toBeGreaterThan(8);
      if (effort.right > 0.9) expect(spine.pelvis.at[0]).toBeLessThan(-8);
    }
  });

  it('goes from foot to foot in two seconds, and as far to either side', () => {
    const places = moments.map((moment) => solveFront(sway, moment).spine.pelvis.at[0]);
    expect(sway.cycle).toBe(4000);
    expect(Math.max(...places)).toBeCloseTo(-Math.min(...places), 1);
  });
});

describe('a reach upwards', () => {
  it('goes over the head with both hands, and wide on the way down', () => {
    const frames = moments.map((moment) => solveFront(motions['arm-reach'], moment));
    expect(Math.min(...frames.map(({ left }) => left.hand.at[1]))).toBeLessThan(
      (frames[0]?.spine.head.at[1] ?? 0) - 37,
    );
    expect(Math.max(...frames.map(({ left }) => left.hand.at[0]))).toBeGreaterThan(70);
    for (const { left, right } of frames) {
      expect(right.hand.at[0]).toBeCloseTo(-left.hand.at[0]);
      expect(right.hand.at[1]).toBeCloseTo(left.hand.at[1]);
    }
  });
});

describe('a fold in space', () => {
  it('stretches towards what is too far', () => {
    const [, end] = fold([0, 0, 0], [0, 100, 0], [33, 30], [1, 0, 0]);
    expect(end[1]).toBeCloseTo(63);
  });
});
