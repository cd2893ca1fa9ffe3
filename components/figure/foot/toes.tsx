import { attribute } from '../parts';
import type { Place } from '../place';
import { TOES } from './rig';

/** A toe's root, from within the foot to its knuckle: its skin, and the edges at its sides. */
const root = (length: number, width: number): string =>
  `M-9${-width / 2}H${length}V${width / 2}H-9Z`;
const sides = (length: number, width: number): string =>
  `M0${-width / 2}H${length}M0 ${width / 2}H${length}`;

/** Its tip, round at the end and a little thicker there. */
function tip(length: number, width: number): string {
  const r = width / 2;
  const thick = r + 0.4;
  const end = length - thick;
  return `M0${-r}C${end * 0.4}${-r} ${end * 0.6}${-thick} ${end}${-thick}A${thick} ${thick} 0 0 1 ${end} ${thick}C${end * 0.6} ${thick} ${end * 0.4} ${r} 0 ${r}`;
}

/** How a knuckle stands out while its toe is curled: its round end, and a fold behind it. */
const knuckle = (r: number): string =>
  `M0${-r}A${r} ${r} 0 0 1 0 ${r}M${-r * 0.6}${-r * 0.45}Q${-r * 0.1} 0${-r * 0.6} ${r * 0.45}`;

type Props = Readonly<{
  places: Readonly<Record<string, Place>>;
  curl: number;
  id: string;
}>;

/** The gradient that all toes refer to, from the bare foot to the warm toe; `id` is unique on the page. */
export const ToeColour = ({ id }: Readonly<{ id: string }>) => (
  <defs>
    <linearGradient id={`${id}-toe`}>
      <stop class="bare" offset=".1" />
      <stop class="flesh" offset=".7" />
    </linearGradient>
  </defs>
);

/** The toes, warm because they work. A tip goes under its knuckle when the toe curls. */
export function Toes({ places, curl, id }: Props) {
  const at = (part: string) => attribute(places[part] ?? { at: [0, 0], turn: 0 });
  return (
    <>
      {TOES.map(({ root: long, tip: short, width }, i) => (
        <g key={i}>
          <g class={`part tip-${i}`} transform={at(`tip-${i}`)}>
            <path class="toe" d={tip(short, width)} />
            <ellipse class="nail" cx={short - width * 0.4} rx={width * 0.27} ry={width * 0.31} />
          </g>
          <g class={`part toe-${i}`} transform={at(`toe-${i}`)}>
            <path d={root(long, width)} fill={`url(#${id}-toe)`} />
            <path class="toe" d={sides(long, width)} />
          </g>
          <g class={`part knuckle-${i}`} transform={at(`knuckle-${i}`)}>
            <circle class="toe plain" r={width / 2 - 0.6} />
            <path class="toe fades curl" d={knuckle(width / 2)} opacity={curl} />
          </g>
        </g>
      ))}
    </>
  );
}
