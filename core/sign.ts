import type { Facing, Point } from '@/core/pose';

/**
 * What a body cannot show, at a place of the room. `arrow`: from there `to` another place, bowed to its right by `bow` units;
 * `turn`: an arrow round that place, from one direction to another (degrees, 0 right, 90 down); `breath`: a ring that grows;
 * `drop`: lotion, falling so many units; `wobble`: two short lines on the side of a limb that `turn` points to; `note`: of
 * music; `warmth`: little lines that rise; `says`: a word in a bubble, from a mouth on its left or right. `during`: the part of the cycle in which it shows; all of it where it is left out.
 */
export type Sign = Readonly<{ at: Point; during?: readonly [from: number, to: number] }> &
  (
    | Readonly<{ kind: 'arrow'; to: Point; bow?: number }>
    | Readonly<{ kind: 'turn'; radius: number; from: number; to: number }>
    | Readonly<{ kind: 'breath'; radius: number }>
    | Readonly<{ kind: 'drop'; falls: number }>
    | Readonly<{ kind: 'wobble'; turn: number }>
    | Readonly<{ kind: 'note' | 'warmth' }>
    | Readonly<{ kind: 'says'; what: 'question' | 'tick' | 'smile'; from: Facing }>
  );
