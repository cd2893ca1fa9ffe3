import type { ComponentChildren } from 'preact';
import type { Tint } from '@/core/motion';
import { nameOf, type Who } from './parts';
import { type Bone, bands, SHAPE, scanned, spread } from './tint';

type Props = Readonly<{
  tint: Tint;
  effort: number;
  scan: number;
  id: string;
  /** Whose body of two it is. */
  who?: Who;
  group: (bone: Bone, children: ComponentChildren) => ComponentChildren;
}>;

/** The warm colour on the part at work: the limb's own outline once more, fading out along the bone. */
export function Glow({ tint, effort, scan, id, who, group }: Props) {
  const travels = (bone: Bone) =>
    tint.scan && (bone === 'shin' || bone === 'thigh')
      ? { class: `fades ${nameOf(`scan-${bone}`, who)}`, opacity: scanned(bone, scan) }
      : {};
  return (
    <g class="glow">
      <g class={`fades ${nameOf('effort', who)}`} opacity={effort}>
        {bands[tint.region].map(({ bone }) =>
          group(bone, <path {...travels(bone)} d={SHAPE[bone]} fill={`url(#${id}-${bone})`} />),
        )}
      </g>
    </g>
  );
}

/** The gradients that the glow of both limbs refers to; `id` is unique on the page. */
export function GlowColours({ tint, id }: Readonly<{ tint: Tint; id: string }>) {
  return (
    <defs>
      {bands[tint.region].map((band) => {
        const [off, wide] = spread(band);
        return (
          <radialGradient
            key={band.bone}
            id={`${id}-${band.bone}`}
            gradientUnits="userSpaceOnUse"
            cx="0"
            cy="0"
            r="1"
            gradientTransform={`translate(${(band.from + band.to) / 2} ${off}) scale(${(band.to - band.from) / 2} ${wide})`}
          >
            <stop class="warm" offset=".4" />
            <stop class="faded" offset="1" />
          </radialGradient>
        );
      })}
    </defs>
  );
}
