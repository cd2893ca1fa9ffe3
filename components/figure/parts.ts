import type { Side } from '@/core/pose';
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

export type Who = 'receiver' | 'giver';

/** The class of a part, or of what comes and goes; of two people each has their own. */
export const nameOf = (part: string, who?: Who): string => (who ? `${who}-${part}` : part);

const short = (value: number): string => String(Math.round(value * 100) / 100);

const scaled = ({ stretch = 1, swell = 1 }: Place, comma: string): string =>
  stretch === 1 && swell === 1 ? '' : ` scale(${short(stretch)}${comma}${short(swell)})`;

/** The `transform` attribute that puts a part in its place. */
export function attribute(place: Place): string {
  const { at, turn } = place;
  return `translate(${short(at[0])} ${short(at[1])}) rotate(${short(turn)})${scaled(place, ' ')}`;
}

/** The same as a CSS transform, whose numbers need units. */
export function css(place: Place): string {
  const { at, turn } = place;
  return `translate(${short(at[0])}px,${short(at[1])}px) rotate(${short(turn)}deg)${scaled(place, ',')}`;
}
