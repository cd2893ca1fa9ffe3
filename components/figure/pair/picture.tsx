import type { ComponentChildren } from 'preact';
import type { PairMotion } from '@/core/motion';
import { GlowColours } from '../glow';
import { Chair, Desk, Floor, Stool } from '../scene';
import { Basin } from './basin';
import { BehindView } from './behind';
import { moved, room } from './bodies';
import { LensView } from './lens';
import { People } from './people';
import { solvePair } from './solve';

type Props = Readonly<{
  motion: PairMotion;
  moment: number;
  id: string;
  /** What lies between the room and the people. */
  under: ComponentChildren;
}>;

/** Both people in their room, of whom the one who receives faces right. */
export function PairPicture({ motion, moment, id, under }: Props) {
  const { scene, tint, once, lens, behind } = motion;
  const frame = solvePair(motion, moment);
  const people = <People motion={motion} frame={frame} glow={id} />;
  const shadow = (x: number) => <ellipse class="shadow" cx={x} cy="2" rx="46" ry="3.4" />;
  return (
    <>
      {tint && <GlowColours tint={tint} id={id} />}
      {scene.desk !== undefined && <Desk x={scene.desk} />}
      {shadow(frame.receiver.near.leg.foot.at[0])}
      {shadow(moved(motion, frame.giver.far.leg.foot.at)[0])}
      <Floor scene={scene} />
      {scene.basin !== undefined && <Basin x={scene.basin} />}
      {/* People who fade over to the beginning take their seats along; these stay. */}
      {once && scene.chair !== undefined && <Chair x={scene.chair} />}
      {once && scene.stool !== undefined && (
        <g transform={room(motion)}>
          <Stool x={moved(motion, [scene.stool, 0], true)[0]} />
        </g>
      )}
      {under}
      {people}
      {behind && <BehindView behind={behind} id={id} />}
      {lens && (
        <LensView lens={lens} id={id}>
          <Floor scene={scene} />
          {people}
        </LensView>
      )}
    </>
  );
}
