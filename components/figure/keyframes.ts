import type { Motion } from '@/core/motion';
import { look } from './look';
import { css } from './parts';
import type { Place } from './place';
import { samples } from './samples';

/** Angles along a track without jumps of a full turn, which CSS would spin through. */
function unwound(track: readonly Place[]): readonly Place[] {
  let before = track[0]?.turn ?? 0;
  return track.map((place) => {
    before = place.turn - 360 * Math.round((place.turn - before) / 360);
    return { ...place, turn: before };
  });
}

const percent = (part: number): string => `${Math.round(part * 1e5) / 1e3}%`;

/**
 * The rules that move a figure: one `@keyframes` for each part that moves and for what comes and goes, solved in advance,
 * straight lines between.
 * @param name class of the figure and beginning of the keyframes' names, unique on the page
 */
export function rules(motion: Motion, name: string): string {
  const moments = samples(motion);
  const rule = (part: string, steps: readonly string[]) => {
    if (new Set(steps).size === 1) return '';
    const frames = steps.map((step, i) => `${percent(moments[i]?.at ?? 1)}{${step}}`).join('');
    return `@keyframes ${name}-${part}{${frames}}.${name} .${part}{animation-name:${name}-${part}}`;
  };
  const looks = moments.map(({ moment }) => look(motion, moment));
  const moves = Object.keys(looks[0]?.places ?? {}).map((part) =>
    rule(
      part,
      unwound(looks.flatMap(({ places }) => places[part] ?? [])).map(
        (place) => `transform:${css(place)}`,
      ),
    ),
  );
  const fades = Object.keys(looks[0]?.fades ?? {}).map((part) =>
    rule(
      part,
      looks.map(({ fades }) => `opacity:${Math.round((fades[part] ?? 1) * 100) / 100}`),
    ),
  );
  return [...moves, ...fades].join('');
}
