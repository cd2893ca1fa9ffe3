import type { Motion } from '@/core/motion';
import { distance } from './geometry';
import { type Look, look } from './look';
import { samples } from './samples';

/** In units; a tint that comes counts like a limb that moves. */
function apart(a: Look, b: Look): number {
  const faded = Object.keys(a.fades).map((part) =>
    Math.abs((a.fades[part] ?? 1) - (b.fades[part] ?? 1)),
  );
  const moved = a.marks.map((mark, i) => distance(mark, b.marks[i] ?? mark));
  return 40 * sum(faded) + sum(moved);
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** In units of `apart`: two people who come no further than this look the same in two stills. */
const ALIKE = 25;

/** The beginning, and the moment that differs from it most. */
function furthest(motion: Motion): Readonly<{ moment: number; by: number }> {
  const first = look(motion, 0);
  return samples(motion)
    .map(({ moment }) => ({ moment, by: apart(first, look(motion, moment)) }))
    .reduce((best, next) => (next.by > best.by ? next : best));
}

/**
 * The moments that still pictures should show, 0 to 1: the beginning of a motion and what differs from it most. Two people
 * show the words they say in turn; the beginning and the end of what they do once; the beginning alone where hardly
 * anything moves or the view from behind says it all.
 */
export function extremes(motion: Motion): readonly number[] {
  const { moment, by } = furthest(motion);
  if (motion.view !== 'pair') return [0, moment];
  const words = (motion.signs ?? []).flatMap(({ during }) => (during ? [during] : []));
  if (words.length > 1) return words.map(([from, to]) => (from + to) / 2);
  if (motion.once) return [0, 1];
  return motion.behind || by < ALIKE ? [0] : [0, moment];
}
