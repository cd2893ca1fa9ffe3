import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { FootMotion } from '@/core/motion';
import { PersonContext } from '../person-context';
import { curled, solveToes } from './rig';
import * as shape from './shapes';
import { ToeColour, Toes } from './toes';

const APART = 36.5;

type Props = Readonly<{ motion: FootMotion; moment: number; id: string }>;

/** A shoe with the foot that is in it, as its owner sees it from above. */
function Foot({ motion, moment, id }: Props) {
  return (
    <>
      <path class="shadow" d={shape.SHOE} transform="translate(3 4)" />
      <path class="clear" d={shape.SHOE} />
      <path class="skin" d={shape.FOOT} />
      <Toes places={solveToes(motion, moment)} curl={curled(motion, moment)} id={id} />
      <path class="lace" d={shape.LACES} />
      <path class="leg" d={shape.TROUSER} />
      <path class="fly" d={shape.HEM} />
    </>
  );
}

/** Both feet; the left one is the right one in a mirror, moved by the same keyframes. */
export const FootPicture = ({
  under,
  ...props
}: Props & Readonly<{ under: ComponentChildren }>) => (
  <g data-person={useContext(PersonContext)}>
    {under}
    <ToeColour id={props.id} />
    <g transform={`translate(${APART} 0)`}>
      <Foot {...props} />
    </g>
    <g transform={`translate(${-APART} 0) scale(-1 1)`}>
      <Foot {...props} />
    </g>
  </g>
);
