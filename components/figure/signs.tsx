import type { Motion } from '@/core/motion';
import { Bubble } from './bubble';
import type { Look } from './look';
import { attribute } from './parts';
import { drawing } from './sign-path';

type Props = Readonly<{ motion: Motion; look: Look; where: 'behind' | 'before' }>;

/** The signs of a motion that lie behind the person, as the ring of a breath does, or before them. */
export function Signs({ motion, look, where }: Props) {
  return (
    <g class={motion.once ? 'once' : undefined}>
      {motion.signs?.map((sign, i) => {
        const place = look.places[`sign-${i}`];
        if ((sign.kind === 'breath') !== (where === 'behind') || !place) return null;
        return (
          <g key={i} class={`part sign-${i}`} transform={attribute(place)}>
            <g class={`fades shown-${i}`} opacity={look.fades[`shown-${i}`]}>
              {sign.kind === 'says' ? (
                <Bubble sign={sign} />
              ) : (
                <path class={`sign ${sign.kind}`} d={drawing(sign)} />
              )}
            </g>
          </g>
        );
      })}
    </g>
  );
}
