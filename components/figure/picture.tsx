import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { SideMotion } from '@/core/motion';
import { GlowColours } from './glow';
import { Person } from './person';
import { PersonContext } from './person-context';
import { solve } from './rig';
import { Bottle, Chair, Desk, Floor, Footstool } from './scene';

type Props = Readonly<{
  motion: SideMotion;
  moment: number;
  id: string;
  /** What lies between the room and the person. */
  under: ComponentChildren;
}>;

/** The room and the person in it, who faces right. */
export function Picture({ motion, moment, id, under }: Props) {
  const { scene, tint } = motion;
  const person = useContext(PersonContext);
  return (
    <>
      {tint && <GlowColours tint={tint} id={id} />}
      {scene.desk !== undefined && <Desk x={scene.desk} laptop={scene.bottle === undefined} />}
      <ellipse
        class="shadow"
        cx={scene.chair === undefined ? 4 : scene.chair + 20}
        cy="2"
        rx={scene.chair === undefined ? 40 : 58}
        ry="3.4"
      />
      <Floor scene={scene} />
      {scene.footstool !== undefined && <Footstool x={scene.footstool} />}
      {/* A person who fades over to the beginning takes the chair along; this one stays. */}
      {motion.once && scene.chair !== undefined && <Chair x={scene.chair} />}
      {under}
      <Person motion={motion} frame={solve(motion, moment)} glow={id} person={person} />
      {/* At the front edge of the desk, so that the hand on its pump is behind it. */}
      {scene.bottle !== undefined && <Bottle x={scene.bottle} />}
    </>
  );
}
