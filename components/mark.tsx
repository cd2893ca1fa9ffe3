import { LEG, LEG_WIDTH, WAVE, WAVE_WIDTH } from './mark-shape';

type MarkProps = Readonly<{ size: number }>;

/** The identity mark, in the colours of the theme. */
export const Mark = ({ size }: MarkProps) => (
  <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true">
    <g stroke-linecap="round" stroke-linejoin="round">
      <path d={LEG} stroke="var(--warm)" stroke-width={LEG_WIDTH} />
      <path d={WAVE} stroke="var(--teal)" stroke-width={WAVE_WIDTH} />
    </g>
  </svg>
);
