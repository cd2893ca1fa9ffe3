import type { Side } from '@/core/motion';
import type { Place } from './place';
import type { Frame } from './rig';

const SIDES = ['far', 'near'] as const satisfies readonly Side[];
const LEG = ['thigh', 'shin', 'foot', 'toe'] as const;
const ARM = ['upper', 'fore', 'hand'] as const;

export type Part =
  | 'pelvis'
  | 'belly'
  | 'chest'
  | 'head'
  | `${Side}-${(typeof LEG)[number] | (typeof ARM)[number]}`;

/** The rigid parts of a body by name: the names are the classes of the groups they move. */
export function places(frame: Frame): Readonly<Record<Part, Place>> {
  const limbs = SIDES.flatMap((side) => [
    ...LEG.map((bone) => [`${side}-${bone}`, frame[side].leg[bone]] as const),
    ...ARM.map((bone) => [`${side}-${bone}`, frame[side].arm[bone]] as const),
  ]);
  return { ...frame.spine, ...Object.fromEntries(limbs) } as Record<Part, Place>;
}

const short = (value: number): string => String(Math.round(value * 100) / 100);

/** The `transform` attribute that puts a part in its place. */
export function attribute({ at, turn, swell }: Place): string {
  const scale = swell === undefined || swell === 1 ? '' : ` scale(1 ${short(swell)})`;
  return `translate(${short(at[0])} ${short(at[1])}) rotate(${short(turn)})${scale}`;
}

/** The same as a CSS transform, whose numbers need units. */
export function css({ at, turn, swell }: Place): string {
  const scale = swell === undefined || swell === 1 ? '' : ` scale(1,${short(swell)})`;
  return `translate(${short(at[0])}px,${short(at[1])}px) rotate(${short(turn)}deg)${scale}`;
}
