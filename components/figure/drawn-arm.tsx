import type { ComponentChildren } from 'preact';
import type { Side } from '@/core/pose';
import type { Part } from './parts';
import * as shape from './shapes';

type Props = Readonly<{
  side: Side;
  fist: boolean;
  thumb: boolean;
  group: (part: Part, children: ComponentChildren) => ComponentChildren;
  /** A glow over the hand or over the upper arm, under what lies on it. */
  glow: (part: 'hand' | 'upper') => ComponentChildren;
}>;

/** An arm from the hand up, the sleeve over the forearm. */
export const DrawnArm = ({ side, fist, thumb, group, glow }: Props) => (
  <g class={side}>
    {group(
      `${side}-hand`,
      <>
        {thumb && <path class="hand" d={shape.THUMB} />}
        <path class="hand" d={fist ? shape.FIST : shape.HAND} />
        {fist ? (
          <path class="hand" d={shape.FIST_FINGERS} />
        ) : (
          <path class="fingers" d={shape.FINGERS} />
        )}
      </>,
    )}
    {glow('hand')}
    {group(`${side}-fore`, <path class="skin" d={shape.FOREARM} />)}
    {group(
      `${side}-upper`,
      <>
        <path class="top" d={shape.UPPER} />
        <path class="edge" d={shape.UPPER_EDGES} />
      </>,
    )}
    {glow('upper')}
    {group(`${side}-fore`, <path class="top cuff" d={shape.CUFF} />)}
  </g>
);
