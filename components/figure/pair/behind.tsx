import { useContext } from 'preact/hooks';
import type { Behind } from '@/core/motion';
import { PersonContext, partnerOf } from '../person-context';
import { FINGERS, FOREARM, HAND } from '../shapes';

const RADIUS = 36;
const SHIRT = 'M-15-46H15C15-34 15.6-26 17-17Q0-13-17-17C-15.6-26-15-34-15-46Z';
const HIPS =
  'M-16.6-18C-19.6-10-21.4-3-21-4L-19.6 50H-2.4L0 12L2.4 50H19.6L21-4C21.4-3 19.6-10 16.6-18Q0-14-16.6-18Z';
const SEAM = 'M0-14V11M-3 4Q-9 9-17 6M3 4Q9 9 17 6';
const ARROWS = 'M-12 21H12m-5-5l5 5l-5 5M-7 16l-5 5l5 5';
/** Where the palms lie: how low, and how far out. */
const PLACE = { hip: [-5, 22], thigh: [13, 22] } as const;

/** The hips from behind, as the giver sees them, between two flat palms. On the thighs, palms press. */
export function BehindView({
  behind: { at, hands, sways },
  id,
}: Readonly<{ behind: Behind; id: string }>) {
  const person = useContext(PersonContext);
  const [y, out] = PLACE[hands];
  const palm = (side: 1 | -1) => (
    <g transform={`scale(${side} 1)`}>
      <g class="press">
        <g transform={`translate(${out + 1} ${y}) rotate(-112)`}>
          <path class="skin" d={FOREARM} transform="translate(-31 0) scale(1.1)" />
          <g transform="scale(1.25)">
            <path class="hand" d={HAND} />
            <path class="fingers" d={FINGERS} />
          </g>
        </g>
      </g>
    </g>
  );
  return (
    <g class={`behind ${hands}`} transform={`translate(${at[0]} ${at[1]})`}>
      <clipPath id={`${id}-behind`}>
        <circle r={RADIUS} />
      </clipPath>
      <circle class="pane" r={RADIUS} />
      <g clip-path={`url(#${id}-behind)`}>
        <g class={sways ? 'sway' : undefined}>
          <g data-person={partnerOf(person)}>
            <path class="leg" d={HIPS} />
            <path class="seam" d={SEAM} />
            <path class="top" d={SHIRT} />
          </g>
          <g data-person={person}>
            {palm(1)}
            {palm(-1)}
          </g>
        </g>
      </g>
      <circle class="rim" r={RADIUS} />
      {sways && <path class="halo" d={ARROWS} />}
      {sways && <path class="sign" d={ARROWS} />}
    </g>
  );
}
