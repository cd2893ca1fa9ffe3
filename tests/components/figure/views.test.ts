import { describe, expect, it } from 'vitest';
import { extremes } from '@/components/figure/extremes';
import { rules } from '@/components/figure/keyframes';
import { look } from '@/components/figure/look';
import { momentAt, samples } from '@/components/figure/samples';
import type { Motion } from '@/core/motion';
import { motions } from '@/routines/motions/motions';

const all = Object.entries(motions) as [string, Motion][];

describe.each(all)('%s', (_, motion) => {
  it('shows two stills that differ, or only one of a pair', () => {
    const [from, to] = extremes(motion).map((moment) => look(motion, moment));
    expect(from).toBeDefined();
    if (motion.view !== 'pair') expect(to).toBeDefined();
    expect(to).not.toEqual(from);
  });

  it('names keyframes that are its own', () => {
    const names = [...rules(motion, 'mine').matchAll(/@keyframes (\S+?)\{/g)].map(
      ([, name]) => name ?? '',
    );
    expect(names.length).toBeGreaterThan(0);
    expect(names.every((name) => name.startsWith('mine-'))).toBe(true);
  });

  it('has no place that is nowhere', () => {
    for (const { moment } of samples(motion)) {
      const { places, marks } = look(motion, moment);
      const numbers = Object.values(places).flatMap(({ at, turn, swell = 1, stretch = 1 }) => [
        ...at,
        turn,
        swell,
        stretch,
      ]);
      expect([...numbers, ...marks.flat()].every(Number.isFinite)).toBe(true);
    }
  });

  it('ends as it begins, once everything faded has returned', () => {
    const last = samples(motion).at(-1);
    const [first, end] = [look(motion, 0), look(motion, last?.moment ?? 0)];
    first.marks.forEach((mark, i) => {
      expect(end.marks[i]?.[0]).toBeCloseTo(mark[0], 5);
      expect(end.marks[i]?.[1]).toBeCloseTo(mark[1], 5);
    });
  });
});

describe('the time of a motion', () => {
  it('comes round with the cycle', () => {
    expect(momentAt(motions.walk, 1800)).toBeCloseTo(0.5);
  });

  it('is the beginning again once a motion that plays once has faded', () => {
    expect(momentAt(motions.stand, 4800)).toBeCloseTo(0.5);
    expect(momentAt(motions.stand, 9900)).toBe(0);
  });
});
