import type { Motion } from '@/core/motion';
import { GlowColours } from './glow';
import { Person } from './person';
import type { Frame } from './rig';
import { Chair, Desk, Floor } from './scene';

type Props = Readonly<{ motion: Motion; frame: Frame; id: string }>;

/** The room and the person in it; a motion that faces left is the whole picture in a mirror. */
export function Picture({ motion, frame, id }: Props) {
  const { scene, tint, faces } = motion;
  return (
    <g transform={faces === 'left' ? 'scale(-1 1)' : undefined}>
      {tint && <GlowColours tint={tint} id={id} />}
      {scene.desk !== undefined && <Desk x={scene.desk} />}
      <ellipse
        class="shadow"
        cx={scene.chair === undefined ? 4 : scene.chair + 20}
        cy="2"
        rx={scene.chair === undefined ? 40 : 58}
        ry="3.4"
      />
      <Floor scene={scene} />
      {/* A person who fades over to the beginning takes the chair along; this one stays. */}
      {motion.once && scene.chair !== undefined && <Chair x={scene.chair} />}
      <Person motion={motion} frame={frame} glow={id} />
    </g>
  );
}
