import type { ComponentChildren } from 'preact';
import type { Motion } from '@/core/motion';
import { FootPicture } from './foot/foot-picture';
import { FrontPicture } from './front/front-picture';
import { look } from './look';
import { PairPicture } from './pair/picture';
import { Picture } from './picture';
import { Signs } from './signs';

type Props = Readonly<{ motion: Motion; moment: number; id: string }>;

/** A moment of a motion, from where the motion is best seen, with its signs; `id` is unique on the page. */
export function View(props: Props) {
  const { motion, moment } = props;
  const now = look(motion, moment);
  return (
    // A motion that faces left is the whole picture in a mirror.
    <g transform={'faces' in motion && motion.faces === 'left' ? 'scale(-1 1)' : undefined}>
      <Seen {...props} under={<Signs motion={motion} look={now} where="behind" />} />
      <Signs motion={motion} look={now} where="before" />
    </g>
  );
}

function Seen({ motion, ...props }: Props & Readonly<{ under: ComponentChildren }>) {
  switch (motion.view) {
    case 'front':
      return <FrontPicture motion={motion} {...props} />;
    case 'foot':
      return <FootPicture motion={motion} {...props} />;
    case 'pair':
      return <PairPicture motion={motion} {...props} />;
    case undefined:
      return <Picture motion={motion} {...props} />;
    default:
      return motion satisfies never;
  }
}
