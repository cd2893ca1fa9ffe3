import { describe, expect, it } from 'vitest';
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

  it('sits on the chair that the room has', () => {
    if (rest.hip[1] > -60) expect(scene.chair).toBe(rest.hip[0]);
  });
});
