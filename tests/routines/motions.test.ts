import { describe, expect, it } from 'vitest';
import { rules } from '@/components/figure/keyframes';
import { solve } from '@/components/figure/rig';
import { extremes } from '@/components/figure/samples';
import type { Motion } from '@/core/motion';
import { type MotionName, motions } from '@/routines/motions/motions';

const names = Object.keys(motions) as MotionName[];
const motion = (name: string): Motion => motions[name as MotionName];
const pairs = names.filter((name) => name.endsWith('-l') && `${name.slice(0, -2)}-r` in motions);

describe.each(pairs)('%s', (left) => {
  it('is the mirror image of the right one', () => {
    const { faces, ...moves } = motion(left);
    const { faces: other, ...same } = motion(`${left.slice(0, -2)}-r`);
    expect([faces, other]).toEqual(['left', 'right']);
    expect(moves).toEqual(same);
  });
});

describe.each(names)('%s', (name) => {
  const { keys, cycle, faces, tint, turns = 0, scene, rest } = motion(name);

  it('has its key poses in order, between 0 and 1', () => {
    const moments = keys.map((key) => key.at);
    expect(moments).toEqual([...new Set(moments)].sort((a, b) => a - b));
    expect(Math.min(...moments, 1)).toBe(0);
    expect(Math.max(...moments)).toBeLessThanOrEqual(1);
  });

  it('shows the side it names on the near leg', () => {
    expect(faces).toBe(name.endsWith('-l') ? 'left' : 'right');
    if (tint && /-[lr]$/.test(name)) expect(tint.legs).toBe('near');
  });

  it('is calm: no cycle under 0.6 s, no circle under 0.8 s', () => {
    expect(cycle).toBeGreaterThanOrEqual(600);
    if (turns > 0) expect(cycle / turns).toBeGreaterThanOrEqual(800);
    expect(Number.isInteger(turns)).toBe(true);
  });

  it('shows an effort only by a tint, and only between none and all of it', () => {
    for (const { effort } of [rest, ...keys]) {
      if (effort === undefined) continue;
      expect(tint).toBeDefined();
      expect(effort).toBeGreaterThanOrEqual(0);
      expect(effort).toBeLessThanOrEqual(1);
    }
  });

  it('sits on the chair that the room has', () => {
    if (rest.hip[1] > -60) expect(scene.chair).toBe(rest.hip[0]);
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

  it('comes and goes in colour, also as two stills', () => {
    expect(rules(squeeze, 'mine')).toContain('@keyframes mine-effort{');
    expect(extremes(squeeze).map((frame) => frame.effort)).toEqual([0, 1]);
  });

  it('is alone in that: other tints stay', () => {
    for (const name of names.filter((name) => name !== 'squeeze'))
      expect(rules(motion(name), 'mine')).not.toContain('mine-effort');
  });
});
