import type { ComponentChildren } from 'preact';
import type { Region, Tint } from '@/core/motion';
import { PELVIS, SHIN, THIGH } from './shapes';

type Bone = 'pelvis' | 'thigh' | 'shin';
type Band = Readonly<{ bone: Bone; from: number; to: number; front?: true }>;

const SHAPE: Readonly<Record<Bone, string>> = { pelvis: PELVIS, thigh: THIGH, shin: SHIN };

/** Where along which bones a region lies, in units from the upper joint; `front`: not behind the bone. */
export const bands: Readonly<Record<Region, readonly Band[]>> = {
  ankle: [{ bone: 'shin', from: 21, to: 50 }],
  calf: [{ bone: 'shin', from: 2, to: 37 }],
  knee: [
    { bone: 'thigh', from: 34, to: 66 },
    { bone: 'shin', from: -14, to: 16 },
  ],
  seat: [
    { bone: 'pelvis', from: -60, to: 40 },
    { bone: 'thigh', from: -44, to: 58 },
  ],
  shin: [{ bone: 'shin', from: 2, to: 44, front: true }],
  thigh: [{ bone: 'thigh', from: 10, to: 50 }],
  'whole-leg': [
    { bone: 'thigh', from: 2, to: 90 },
    { bone: 'shin', from: -50, to: 44 },
  ],
};

/** So wide that an ellipse is a plain band across the limb. */
const ACROSS = 1000;

type Props = Readonly<{
  tint: Tint;
  effort: number;
  id: string;
  group: (bone: Bone, children: ComponentChildren) => ComponentChildren;
}>;

/** The warm colour on the part at work: the limb's own outline once more, fading out along the bone, so it cannot spill. */
export function Glow({ tint, effort, id, group }: Props) {
  return (
    <g class="glow">
      <g class="effort" opacity={effort}>
        {bands[tint.region].map(({ bone }) =>
          group(
            bone,
            <path
              class={tint.scan ? `scan ${bone}` : undefined}
              d={SHAPE[bone]}
              fill={`url(#${id}-${bone})`}
            />,
          ),
        )}
      </g>
    </g>
  );
}

/** The gradients that the glow of both legs refers to; `id` is unique on the page. */
export function GlowColours({ tint, id }: Readonly<{ tint: Tint; id: string }>) {
  return (
    <defs>
      {bands[tint.region].map(({ bone, from, to, front }) => (
        <radialGradient
          key={bone}
          id={`${id}-${bone}`}
          gradientUnits="userSpaceOnUse"
          cx="0"
          cy="0"
          r="1"
          gradientTransform={`translate(${(from + to) / 2} ${front ? -8 : 0}) scale(${(to - from) / 2} ${front ? 11 : ACROSS})`}
        >
          <stop class="warm" offset=".4" />
          <stop class="faded" offset="1" />
        </radialGradient>
      ))}
    </defs>
  );
}
