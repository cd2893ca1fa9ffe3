// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Figure } from '@/components/figure/figure';
import { rules } from '@/components/figure/keyframes';
import { look } from '@/components/figure/look';
import { shown, shownAt } from '@/components/figure/sign';
import { drawing, type Outlined } from '@/components/figure/sign-path';
import type { Motion } from '@/core/motion';
import { motions } from '@/routines/motions/motions';

afterEach(cleanup);

const signed = (Object.entries(motions) as [string, Motion][]).filter(([, { signs }]) => signs);
const figure = (motion: Motion, still = false) =>
  render(<Figure motion={motion} elapsed={0} running label="A person" still={still} />).container;

describe.each(signed)('the signs of %s', (_, motion) => {
  const signs = motion.signs ?? [];

  it('can be drawn, wherever they are on their way', () => {
    for (const sign of signs) {
      if (sign.kind !== 'says') {
        expect(drawing(sign)).toMatch(/^M/);
        expect(drawing(sign)).not.toContain('NaN');
      }
      for (const come of [0, 0.5, 1]) {
        const { opacity, place } = shown(sign, come);
        expect(opacity).toBeGreaterThanOrEqual(0);
        expect(opacity).toBeLessThanOrEqual(1);
        expect(place.stretch).toBeGreaterThan(0);
      }
    }
  });

  it('are in the picture, and twice in a still one', () => {
    const drawn = (container: Element) => [...container.querySelectorAll('[class*=shown-]')];
    expect(drawn(figure(motion))).toHaveLength(signs.length);
    expect(drawn(figure(motion, true))).toHaveLength(2 * signs.length);
  });

  it('move in keyframes of their own, if they move', () => {
    const byPose = 'keys' in motion && motion.keys.some((key) => 'sign' in key);
    const moves = byPose || signs.some(({ during }) => during !== undefined);
    expect(/@keyframes mine-(sign|shown)-0\{/.test(rules(motion, 'mine'))).toBe(moves);
  });
});

it('puts the ring of a breath behind the person, and other signs before them', () => {
  const all = (motion: Motion) => {
    const parts = [...figure(motion).querySelectorAll('.sign, .person')];
    return parts.map((part) => (part.matches('.person') ? 'person' : 'sign')).join(' ');
  };
  expect(all(motions.breathe)).toBe('sign person');
  expect(all(motions['ankle-roll-l'])).toBe('person sign');
});

it('lets a scan travel from the shin to the thigh, also as two stills', () => {
  const opacities = [
    ...figure(motions['check-in'], true).querySelectorAll('.near [class*=scan]'),
  ].map((bone) => [bone.getAttribute('class'), Number(bone.getAttribute('opacity'))] as const);
  expect(opacities).toEqual([
    ['fades scan-thigh', 0],
    ['fades scan-shin', 1],
    ['fades scan-thigh', 1],
    ['fades scan-shin', 0],
  ]);
});

it('tints both hands that rub, and no leg', () => {
  const picture = figure(motions['warm-hands']);
  const tinted = [...picture.querySelectorAll('.glow .part')].map((part) =>
    part.getAttribute('class')?.trim(),
  );
  expect(tinted).toEqual(['part far-hand', 'part near-hand']);
});

describe('an arrow', () => {
  it('has its head where its line ends', () => {
    const tip = (sign: Outlined) => drawing(sign).match(/L([\d.-]+ [\d.-]+)L/)?.[1];
    expect(tip({ kind: 'arrow', at: [3, 4], to: [23, 9], bow: 4 })).toBe('20 5');
    expect(tip({ kind: 'turn', at: [3, 4], radius: 10, from: 0, to: 90 })).toBe('0 10');
  });

  it('comes with the pose, and shows only in its part of the cycle', () => {
    const fades = (motion: Motion, moment: number) => look(motion, moment).fades;
    expect(fades(motions['heel-raise-st'], 0)).toMatchObject({ 'shown-0': 0 });
    expect(fades(motions['heel-raise-st'], 0.4)).toMatchObject({ 'shown-0': 1 });
    expect(fades(motions['shoulder-roll'], 0.2)).toMatchObject({ 'shown-0': 1, 'shown-1': 0 });
    expect(fades(motions['shoulder-roll'], 0.7)).toMatchObject({ 'shown-0': 0, 'shown-1': 1 });
  });
});

describe('a sign of a part of the cycle', () => {
  const tick = { kind: 'says', what: 'tick', at: [0, 0], from: 'left' } as const;
  const seen = (during: readonly [number, number]) =>
    [0, 0.1, 0.5, 0.9, 1].map((moment) => shownAt({ ...tick, during }, 1, moment).opacity);

  it('comes and goes within its time', () => {
    expect(seen([0.2, 0.8])).toEqual([0, 0, 1, 0, 0]);
  });

  it('is there from the beginning to the end if nothing else is said', () => {
    expect(seen([0, 1])).toEqual([1, 1, 1, 1, 1]);
  });
});
