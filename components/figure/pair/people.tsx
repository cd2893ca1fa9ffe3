import { useContext } from 'preact/hooks';
import type { PairMotion } from '@/core/motion';
import { type Layer, Person } from '../person';
import { PersonContext, partnerOf } from '../person-context';
import { giverOf, receiverOf, room } from './bodies';
import type { PairFrame } from './solve';

type Props = Readonly<{ motion: PairMotion; frame: PairFrame; glow: string }>;

/** Two people layer by layer: far limbs behind both bodies, the giver's near arm in front of all. */
export function People({ motion, frame, glow }: Props) {
  const { front } = motion;
  const person = useContext(PersonContext);
  const receiver = (layer: Layer) => (
    <g class="receiver">
      <Person
        motion={receiverOf(motion)}
        frame={frame.receiver}
        glow={glow}
        who="receiver"
        person={partnerOf(person)}
        layer={layer}
      />
    </g>
  );
  const giver = (layer: Layer) => (
    <g class="giver" transform={room(motion)}>
      <Person
        motion={giverOf(motion)}
        frame={frame.giver}
        glow={glow}
        who="giver"
        person={person}
        layer={layer}
      />
    </g>
  );
  return (
    <>
      {receiver('back')}
      {giver('back')}
      {front === 'receiver' && giver('body')}
      {receiver('body')}
      {receiver('arm')}
      {front === 'giver' && giver('body')}
      {giver('arm')}
    </>
  );
}
