import type { Point } from '@/core/pose';
import type { Sign } from '@/core/sign';
import { heading, step } from './geometry';

type SignOf<K extends Sign['kind']> = Extract<Sign, { kind: K }>;
/** A sign that is one outline; a bubble has its own component. */
export type Outlined = Exclude<Sign, { kind: 'says' }>;

const HEAD = 6.5;

const xy = (point: Point): string => point.map((value) => Math.round(value * 100) / 100).join(' ');

/** The head of an arrow whose tip points in direction `turn`. */
const head = (tip: Point, turn: number): string =>
  `M${xy(step(tip, turn + 140, HEAD))}L${xy(tip)}L${xy(step(tip, turn - 140, HEAD))}`;

function straight({ at, to, bow = 0 }: SignOf<'arrow'>): string {
  const tip: Point = [to[0] - at[0], to[1] - at[1]];
  const by = step([tip[0] / 2, tip[1] / 2], heading([0, 0], tip) + 90, 2 * bow);
  return `M0 0Q${xy(by)} ${xy(tip)}${head(tip, heading(by, tip))}`;
}

function round({ radius, from, to }: SignOf<'turn'>): string {
  const [start, tip] = [step([0, 0], from, radius), step([0, 0], to, radius)];
  const way = Math.sign(to - from);
  const arc = `A${radius} ${radius} 0 ${Math.abs(to - from) > 180 ? 1 : 0} ${way > 0 ? 1 : 0}`;
  // The head's chord leaves the circle by half the angle it spans.
  const lag = (HEAD * 28) / radius;
  return `M${xy(start)}${arc} ${xy(tip)}${head(tip, to + way * (90 - lag))}`;
}

/** A short curved line across direction `turn`, so far from the limb. */
function ripple(turn: number, off: number): string {
  const half = 6 - off / 2;
  const from = step(step([0, 0], turn, off), turn - 90, half);
  const to = step(step([0, 0], turn, off), turn + 90, half);
  return `M${xy(from)}Q${xy(step([0, 0], turn, off + half / 1.5))} ${xy(to)}`;
}

/** Two quavers: heads, stems and the beam. */
const NOTE =
  'M-8.4 3.2A3.4 2.7 0 1 1-1.6 3.2A3.4 2.7 0 1 1-8.4 3.2ZM-3.2 3.2V-11H-1.6V3.2ZM1.6 1.2A3.4 2.7 0 1 1 8.4 1.2A3.4 2.7 0 1 1 1.6 1.2ZM6.8 1.2V-13H8.4V1.2ZM-3.2-11L8.4-13.6V-9.6L-3.2-7Z';

/** The outline of a sign about the place where it is. */
export function drawing(sign: Outlined): string {
  switch (sign.kind) {
    case 'arrow':
      return straight(sign);
    case 'turn':
      return round(sign);
    case 'breath':
      return `M${-sign.radius} 0a${sign.radius} ${sign.radius} 0 1 1 0 .01Z`;
    case 'drop':
      return 'M0-6C1.6-3.2 3.2-1.6 3.2.8A3.2 3.2 0 0 1-3.2.8C-3.2-1.6-1.6-3.2 0-6Z';
    case 'wobble':
      return [0, 5].map((off) => ripple(sign.turn, off)).join('');
    case 'note':
      return NOTE;
    case 'warmth':
      return 'M-8 0c-4-4 4-6 0-10M0-3c-4-4 4-6 0-10M8 0c-4-4 4-6 0-10';
  }
}
