import type { ComponentChildren } from 'preact';
import type { FrontMotion } from '@/core/motion';
import type { Facing } from '@/core/pose';
import type { LimbPart } from './rig';
import { DISC, UPPER, WARM_THIGH } from './shapes';

type Tint = FrontMotion['tint'];

/** On which bone the warm colour lies, how far along it, and the disc that it begins with. */
const SPOTS = {
  leg: { bone: 'thigh', shape: WARM_THIGH, to: 46, joint: undefined },
  shoulder: { bone: 'upper', shape: UPPER, to: 26, joint: ['shoulder', DISC.shoulder] },
} as const;

type Props = Readonly<{
  tint: Tint;
  id: string;
  side: Facing;
  effort: number;
  group: (part: LimbPart, children: ComponentChildren) => ComponentChildren;
}>;

/** The warm colour on the part at work, fading out along the bone; it comes and goes with the effort of its side. */
export function Warm({ tint, id, side, effort, group }: Props) {
  const { bone, shape, joint } = SPOTS[tint];
  return (
    <g class="glow">
      <g class={`fades ${side}-effort`} opacity={effort}>
        {joint && group(joint[0], <circle class="heat" r={joint[1]} />)}
        {group(bone, <path d={shape} fill={`url(#${id}-${tint})`} />)}
      </g>
    </g>
  );
}

/** The gradients of both sides, warm ones and the shade under a knee that points at us; `id` is unique on the page. */
export function Gradients({ tint, id }: Readonly<{ tint: Tint; id: string }>) {
  return (
    <defs>
      <linearGradient
        id={`${id}-${tint}`}
        gradientUnits="userSpaceOnUse"
        x1="0"
        x2={SPOTS[tint].to}
        y1="0"
        y2="0"
      >
        <stop class="warm" offset=".4" />
        <stop class="faded" offset="1" />
      </linearGradient>
      <linearGradient
        id={`${id}-shade`}
        gradientUnits="userSpaceOnUse"
        x1="4"
        x2="30"
        y1="0"
        y2="0"
      >
        <stop class="shade" stop-opacity=".7" />
        <stop class="shade" offset="1" stop-opacity="0" />
      </linearGradient>
    </defs>
  );
}
