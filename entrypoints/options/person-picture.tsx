import { Figure } from '@/components/figure/figure';
import { stepTitle } from '@/components/words';
import { motionOf } from '@/routines/index';

type PersonPictureProps = Readonly<{
  /** Which of the people, from 0. */
  person: number;
}>;

/** One of the people that the figure can be, at rest in the chair. */
export const PersonPicture = ({ person }: PersonPictureProps) => (
  <Figure
    motion={motionOf('settle')}
    elapsed={0}
    running={false}
    label={stepTitle('settle')}
    person={person}
  />
);
