import { describe, expect, it } from 'vitest';
import { solveToes, TOES } from '@/components/figure/foot/rig';
import { motions } from '@/routines/motions/motions';

const scrunch = motions['toe-scrunch'];
const moments = Array.from({ length: 500 }, (_, i) => i / 500);
const tip = (moment: number) => solveToes(scrunch, moment)['tip-0'];
const lasting = (holds: (moment: number) => boolean) =>
  (moments.filter(holds).length / 500) * scrunch.cycle;

describe('a toe scrunch', () => {
  it('curls all toes at once: each is drawn in and its tip goes under', () => {
    const [curled, spread] = [solveToes(scrunch, 0.2), solveToes(scrunch, 0.7)];
    for (const i of TOES.keys()) {
      expect(curled[`tip-${i}`]?.stretch).toBeLessThan(0.5);
      expect(curled[`knuckle-${i}`]?.at[1]).toBeGreaterThan(spread[`knuckle-${i}`]?.at[1] ?? 0);
    }
  });

  it('spreads them wide: the big toe inwards, the others outwards in order', () => {
    const fan = TOES.map((_, i) => solveToes(scrunch, 0.7)[`toe-${i}`]?.turn ?? 0);
    expect(fan).toEqual([...fan].sort((a, b) => a - b));
    expect((fan.at(-1) ?? 0) - (fan[0] ?? 0)).toBeGreaterThan(20);
  });

  it('holds each for two seconds', () => {
    expect(Math.abs(lasting((moment) => (tip(moment)?.stretch ?? 1) < 0.26) - 2000)).toBeLessThan(
      150,
    );
    expect(Math.abs(lasting((moment) => (tip(moment)?.stretch ?? 0) > 0.99) - 2000)).toBeLessThan(
      150,
    );
  });
});
