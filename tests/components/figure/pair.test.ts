import { describe, expect, it } from 'vitest';
import { BONE } from '@/components/figure/body';
import { extremes } from '@/components/figure/extremes';
import { distance, step } from '@/components/figure/geometry';
import { rules } from '@/components/figure/keyframes';
import { moved } from '@/components/figure/pair/bodies';
import { type PairFrame, solvePair } from '@/components/figure/pair/solve';
import type { Place } from '@/components/figure/place';
import type { PairMotion } from '@/core/motion';
import type { HandPose, Point } from '@/core/pose';
import { partner } from '@/routines/motions/partner';
import { planted, soles, turned } from '../../support/body-laws';

const all = Object.entries(partner) as [string, PairMotion][];
const PEOPLE = ['receiver', 'giver'] as const;
const SIDES = ['near', 'far'] as const;
const moments = Array.from({ length: 48 }, (_, i) => i / 48);

const throughout = (motion: PairMotion, look: (frame: PairFrame, moment: number) => void) =>
  moments.forEach((moment) => {
    look(solvePair(motion, moment), moment);
  });

/** How far a point is from a bone, in units. */
function fromBone(point: Point, { at, turn }: Place, length: number): number {
  const along = Array.from({ length: 101 }, (_, i) => step(at, turn, (i / 100) * length));
  return Math.min(...along.map((spot) => distance(spot, point)));
}

/** How far the receiver's worked leg, hip or foot is from a point of the giver's room. */
function fromReceiver(motion: PairMotion, { receiver }: PairFrame, palm: Point): number {
  const { thigh, shin, foot } = receiver.near.leg;
  const point = moved(motion, palm);
  return Math.min(
    fromBone(point, receiver.spine.pelvis, BONE.pelvis),
    fromBone(point, thigh, BONE.thigh),
    fromBone(point, shin, BONE.shin),
    fromBone(point, foot, 18),
  );
}

describe.each(all)('%s', (_, motion) => {
  it('reaches what its hands are meant to touch', () => {
    throughout(motion, (frame, moment) => {
      for (const who of PEOPLE)
        for (const side of SIDES) {
          const { palm, aim } = frame[who][side].arm;
          expect(distance(palm, aim), `${who}'s ${side} hand at ${moment}`).toBeLessThan(1);
        }
    });
  });

  it('bends knees and elbows only the way they bend', () => {
    throughout(motion, (frame, moment) => {
      for (const who of PEOPLE)
        for (const side of SIDES) {
          const { leg, arm } = frame[who][side];
          const knee = turned(leg.thigh.turn, leg.shin.turn);
          const elbow = turned(arm.fore.turn, arm.upper.turn);
          expect(knee, `${who}'s ${side} knee at ${moment}`).toBeGreaterThan(-0.5);
          expect(knee, `${who}'s ${side} knee at ${moment}`).toBeLessThan(150);
          expect(elbow, `${who}'s ${side} elbow at ${moment}`).toBeGreaterThan(-15);
          expect(elbow, `${who}'s ${side} elbow at ${moment}`).toBeLessThan(155);
        }
    });
  });

  it('stands on the floor with feet that are not lifted, and never under it', () => {
    throughout(motion, (frame, moment) => {
      for (const who of PEOPLE)
        for (const side of SIDES) {
          const lowest = soles(frame[who], side);
          expect(lowest, `${who}'s ${side} foot at ${moment}`).toBeLessThan(0.5);
          if (planted(motion[who], side))
            expect(lowest, `${who}'s ${side} foot at ${moment}`).toBeGreaterThan(-0.5);
        }
    });
  });

  it('lays palms on the leg wherever a pose says so, and lifts them off it otherwise', () => {
    for (const key of motion.giver.keys)
      for (const side of SIDES) {
        const hand: HandPose = { ...motion.giver.rest, ...key }[`${side}Hand`];
        if (!('partner' in hand)) continue;
        const frame = solvePair(motion, key.at);
        const gap = fromReceiver(motion, frame, frame.giver[side].arm.palm);
        const lifted = Math.abs(hand.off) > 9;
        if (lifted) expect(gap, `${side} hand at ${key.at}`).toBeGreaterThan(5);
        else expect(gap, `${side} hand at ${key.at}`).toBeLessThan(9 + (hand.circle ?? 0));
      }
  });

  it('leaves room between two heads', () => {
    throughout(motion, ({ receiver, giver }, moment) => {
      const gap = distance(receiver.spine.head.at, moved(motion, giver.spine.head.at));
      expect(gap, `at ${moment}`).toBeGreaterThan(28);
    });
  });

  it('moves between one moment and the next without a jump', () => {
    throughout(motion, (frame, moment) => {
      const next = solvePair(motion, moment + 0.002);
      for (const who of PEOPLE)
        expect(distance(frame[who].near.arm.palm, next[who].near.arm.palm)).toBeLessThan(3);
    });
  });

  it('closes its loop', () => {
    if (motion.once) return;
    const [first, last] = [solvePair(motion, 0), solvePair(motion, 1)];
    for (const who of PEOPLE)
      expect(distance(first[who].near.arm.palm, last[who].near.arm.palm)).toBeLessThan(0.01);
  });

  it('names keyframes that are its own, for each of the two', () => {
    const names = [...rules(motion, 'mine').matchAll(/@keyframes (\S+?)\{/g)].map(
      ([, name]) => name ?? '',
    );
    expect(names.length).toBeGreaterThan(0);
    expect(names.every((name) => /^mine-(receiver-|giver-|sign-|shown-)/.test(name))).toBe(true);
  });
});

describe('a heel on the lap', () => {
  const laps = all.filter(([, motion]) => motion.front === 'receiver');

  it.each(laps)('%s lies on the thigh, neither above it nor in it', (_, motion) => {
    throughout(motion, ({ receiver, giver }) => {
      const { shin, foot } = receiver.near.leg;
      // The calf's side of the ankle, where the weight lies.
      const under = moved(motion, step(foot.at, shin.turn + 90, 5), true);
      const gap = fromBone(under, giver.near.leg.thigh, BONE.thigh);
      expect(gap).toBeGreaterThan(6);
      expect(gap).toBeLessThan(13);
    });
  });

  it.each(laps)('%s keeps the sole clear of the belly', (_, motion) => {
    throughout(motion, ({ receiver, giver }) => {
      const { foot } = receiver.near.leg;
      const toes = moved(motion, step(step(foot.at, foot.turn, 20), foot.turn + 90, 8), true);
      expect(fromBone(toes, giver.spine.pelvis, BONE.pelvis + BONE.belly)).toBeGreaterThan(12);
    });
  });
});

describe('two people as stills', () => {
  it('show the words that they say in turn', () => {
    expect(extremes(partner['pp-consent'])).toEqual([0.27, 0.75]);
  });

  it('are one picture where hardly anything moves', () => {
    expect(extremes(partner['pp-clean'])).toHaveLength(1);
    expect(extremes(partner['pp-hips'])).toHaveLength(1);
  });
});

describe('a word', () => {
  it('is never seen in a mirror, which would turn a question round', () => {
    for (const [, motion] of all)
      if (motion.signs?.some(({ kind }) => kind === 'says')) expect(motion.faces).toBe('right');
  });
});
