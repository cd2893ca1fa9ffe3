import type { ComponentChildren } from 'preact';
import type { Feet } from '@/core/motion';
import type { Side } from '@/core/pose';
import type { Part } from './parts';
import * as shape from './shapes';

type Props = Readonly<{
  side: Side;
  feet: Feet | undefined;
  group: (part: Part, children: ComponentChildren) => ComponentChildren;
  glow: ComponentChildren;
}>;

/** A leg from the foot up, each part over the one below it; a foot without a shoe is one piece. */
export function DrawnLeg({ side, feet, group, glow }: Props) {
  const shoe = (
    <>
      {group(
        `${side}-toe`,
        <>
          <path class="shoe" d={shape.TOE} />
          <path class="sole" d={shape.TOE_SOLE} />
        </>,
      )}
      {group(
        `${side}-foot`,
        <>
          <path class="shoe" d={shape.SHOE} />
          <path class="sole" d={shape.SOLE} />
        </>,
      )}
    </>
  );
  const bare = (
    <>
      <path class="hand" d={shape.BARE} />
      <path class="crease" d={shape.BARE_LINES} />
    </>
  );
  return (
    <g class={side}>
      {group(`${side}-shin`, <path class={feet === 'bare' ? 'skin' : 'sock'} d={shape.SOCK} />)}
      {feet === undefined && shoe}
      {feet === 'socks' && group(`${side}-foot`, <path class="stocking" d={shape.STOCKING} />)}
      {feet === 'bare' && group(`${side}-foot`, bare)}
      {group(`${side}-shin`, <path class="leg" d={shape.SHIN} />)}
      {group(`${side}-thigh`, <path class="leg" d={shape.THIGH} />)}
      {glow}
    </g>
  );
}
