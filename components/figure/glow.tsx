import type { ComponentChildren } from 'preact';
import type { Region, Tint } from '@/core/motion';
import { SHIN, THIGH } from './shapes';

type Bone = 'thigh' | 'shin';
type Band = Readonly<{ bone: Bone; from: number; to: number }>;

/** Where along which bones a region lies, in units from the upper joint. */
export const bands: Readonly<Record<Region, readonly Band[]>> = {
  ankle: [{ bone: 'shin', from: 21, to: 50 }],
  calf: [{ bone: 'shin', from: 2, to: 37 }],
  knee: [
    { bone: 'thigh', from: 34, to: 66 },
    { bone: 'shin', from: -14, to: 16 },
  ],
  thigh: [{ bone: 'thigh', from: 10, to: 50 }],
  'whole-leg': [
    { bone: 'thigh', from: 2, to: 90 },
    { bone: 'shin', from: -50, to: 44 },
  ],
};

type Props = Readonly<{
  tint: Tint;
  id: string;
  group: (bone: Bone, children: ComponentChildren) => ComponentChildren;
}>;

/** The warm colour on the part at work: the limb's own outline once more, fading out along the bone, so it cannot spill. */
export function Glow({ tint, id, group }: Props) {
  return (
    <g class="glow">
      {bands[tint.region].map(({ bone }) =>
        group(
          bone,
          <path
            class={tint.scan ? `scan ${bone}` : undefined}
            d={bone === 'thigh' ? THIGH : SHIN}
            fill={`url(#${id}-${bone})`}
          />,
        ),
      )}
    </g>
  );
}

/** The gradients that the glow of both legs refers to; `id` is unique on the page. */
export function GlowColours({ tint, id }: Readonly<{ tint: Tint; id: string }>) {
  return (
    <defs>
      {bands[tint.region].map(({ bone, from, to }) => (
        <linearGradient
          key={bone}
          id={`${id}-${bone}`}
          gradientUnits="userSpaceOnUse"
          x1={from}
          x2={to}
          y1="0"
          y2="0"
        >
          <stop class="faded" offset="0" />
          <stop class="warm" offset=".3" />
          <stop class="warm" offset=".7" />
          <stop class="faded" offset="1" />
        </linearGradient>
      ))}
    </defs>
  );
}
