import { describe, expect, it } from 'vitest';
import { extremes } from '@/components/figure/extremes';
import { rules } from '@/components/figure/keyframes';
import { solve } from '@/components/figure/rig';
import type { Motion } from '@/core/motion';
import { motions } from '@/routines/motions/motions';
import { bodies, isSide, motion, names, side, sideways } from '../support/side-motion';

const pairs = names.filter((name) => name.endsWith('-l') && `${name.slice(0, -2)}-r` in motions);

describe.each(pairs)('%s', (left) => {
  it('is the mirror image of the right one', () => {
    const { faces, ...moves } = sideways(left);
    const { faces: other, ...same } = sideways(`${left.slice(0, -2)}-r`);
    expect([faces, other]).toEqual(['left', 'right']);
    expect(moves).toEqual(same);
  });
});

/** The moments of the key poses, of each body that a motion has. */
const tracks = (of: Motion): readonly (readonly number[])[] =>
  ('faces' in of ? bodies(of) : [of]).map(({ keys }) => keys.map(({ at }) => at));

describe.each(names)('%s', (name) => {
  const { cycle, signs = [] } = motion(name);

  it('has its key poses in order, between 0 and 1', () => {
    for (const moments of tracks(motion(name))) {
      expect(moments).toEqual([...new Set(moments)].sort((a, b) => a - b));
      expect(Math.min(...moments, 1)).toBe(0);
      expect(Math.max(...moments)).toBeLessThanOrEqual(1);
    }
  });

  it('is calm: no cycle under 0.6 s', () => {
    expect(cycle).toBeGreaterThanOrEqual(600);
  });

  it('shows its signs within the cycle', () => {
    for (const { during: [from, to] = [0, 1] } of signs) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeGreaterThan(from);
      expect(to).toBeLessThanOrEqual(1);
    }
  });
});

describe.each(names.filter((name) => 'faces' in motion(name)))('%s, from the side,', (name) => {
  const { cycle, faces, tint, turns = 0, scene } = sideways(name);
  const people = bodies(sideways(name));

  it('shows the side it names on the near leg', () => {
    // Where legs change, the name tells the leg that is done, and the other one comes near.
    const isLeft = name === 'change-legs-r' || name.endsWith('-l');
    expect(faces).toBe(isLeft ? 'left' : 'right');
    if (tint && /-[lr]$/.test(name)) expect(tint.legs).toBe('near');
  });

  it('makes no circle under 0.8 s', () => {
    if (turns > 0) expect(cycle / turns).toBeGreaterThanOrEqual(800);
    expect(Number.isInteger(turns)).toBe(true);
  });

  it('shows an effort only by a tint, and only between none and all of it', () => {
    for (const { effort } of people.flatMap(({ rest, keys }) => [rest, ...keys])) {
      if (effort === undefined) continue;
      expect(tint).toBeDefined();
      expect(effort).toBeGreaterThanOrEqual(0);
      expect(effort).toBeLessThanOrEqual(1);
    }
  });

  it('sits on the chair that the room has', () => {
    const sitter = people[0]?.rest.hip ?? [0, 0];
    if (sitter[1] > -60) expect(scene.chair).toBe(sitter[0]);
  });
});

describe.each(names.filter(isSide))('%s, alone,', (name) => {
  const { keys, tint, scene, rest, signs = [] } = side(name);

  it('moves a sign or a scan only where there is one, and only between nothing and all of it', () => {
    for (const { sign, scan } of [rest, ...keys]) {
      if (sign !== undefined) expect(signs).not.toEqual([]);
      if (scan !== undefined) expect(tint?.scan).toBe(true);
      for (const value of [sign ?? 0, scan ?? 0]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }
  });

  it('is carried by the seat, from the backrest to its front', () => {
    for (const [x, y] of [rest, ...keys].flatMap(({ hip }) => (hip ? [hip] : []))) {
      if (y < -56 || scene.chair === undefined) continue;
      expect(y).toBeLessThanOrEqual(-54);
      expect(x - scene.chair).toBeGreaterThanOrEqual(0);
      expect(x - scene.chair).toBeLessThanOrEqual(20);
    }
  });
});

describe('a squeeze', () => {
  it('comes and goes in colour, also as two stills', () => {
    expect(rules(motions.squeeze, 'mine')).toContain('@keyframes mine-effort{');
    const efforts = extremes(motions.squeeze).map(
      (moment) => solve(motions.squeeze, moment).effort,
    );
    expect(efforts).toEqual([0, 1]);
  });

  it('is alone in that: other tints stay', () => {
    for (const name of names.filter(isSide).filter((name) => name !== 'squeeze'))
      expect(rules(motion(name), 'mine')).not.toContain('@keyframes mine-effort');
  });
});
