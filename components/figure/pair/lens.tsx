import type { ComponentChildren } from 'preact';
import type { Lens } from '@/core/motion';

const RADIUS = 34;

type Props = Readonly<{ lens: Lens; id: string; children: ComponentChildren }>;

/** A magnifying glass: the picture once more, so that what fingers do at a foot can be read. The same keyframes move it. */
export function LensView({ lens: { at, of, times }, id, children }: Props) {
  return (
    <g class="lens" transform={`translate(${at[0]} ${at[1]})`}>
      <clipPath id={`${id}-lens`}>
        <circle r={RADIUS} />
      </clipPath>
      <path class="ray" d={ray(of[0] - at[0], of[1] - at[1])} />
      <circle class="pane" r={RADIUS} />
      <g clip-path={`url(#${id}-lens)`}>
        <g transform={`scale(${times}) translate(${-of[0]} ${-of[1]})`}>{children}</g>
      </g>
      <circle class="rim" r={RADIUS} />
    </g>
  );
}

/** A line from the rim towards what is magnified. */
function ray(x: number, y: number): string {
  const length = Math.hypot(x, y);
  const [from, to] = [RADIUS / length, Math.max(RADIUS, length - 20) / length];
  return `M${x * from} ${y * from}L${x * to} ${y * to}`;
}
