import type { FootMotion } from '@/core/motion';
import type { Sign } from '@/core/sign';
import { hold } from './poses';

const SHOES = [-1, 1] as const;
const APART = [0.45, 0.95] as const;

/** Where the toes go, by shoe: in, then apart to both sides. */
const curling = SHOES.map(
  (side): Sign => ({
    kind: 'arrow',
    at: [side * 35, -175],
    to: [side * 35, -157],
    during: [0, 0.42],
  }),
);
const spreading = SHOES.flatMap((side): readonly Sign[] => [
  { kind: 'arrow', at: [side * 31, -191], to: [side * 8, -182], bow: side * 4, during: APART },
  { kind: 'arrow', at: [side * 42, -191], to: [side * 67, -181], bow: side * -4, during: APART },
]);

/** Two seconds curled, two spread wide, half a second between. */
export const toeScrunch: FootMotion = {
  view: 'foot',
  tall: true,
  cycle: 5000,
  rest: { curl: 0, spread: 0 },
  keys: [...hold([0, 0.4], { curl: 1 }), ...hold([0.5, 0.9], { spread: 1 })],
  signs: [...curling, ...spreading],
};
