import type { ComponentChildren } from 'preact';
import type { FrontMotion } from '@/core/motion';
import { Floor } from '../scene';
import { FrontPerson } from './front-person';
import { solveFront } from './rig';
import { Gradients } from './warm';

type Props = Readonly<{
  motion: FrontMotion;
  moment: number;
  id: string;
  /** What lies between the room and the person. */
  under: ComponentChildren;
}>;

/** The room and a person in it who faces us. */
export const FrontPicture = ({ motion, moment, id, under }: Props) => (
  <>
    <Gradients tint={motion.tint} id={id} />
    <ellipse class="shadow" cx="0" cy="2" rx={motion.seated ? 46 : 36} ry="3.4" />
    <Floor scene={{}} />
    {under}
    <FrontPerson motion={motion} frame={solveFront(motion, moment)} id={id} />
  </>
);
