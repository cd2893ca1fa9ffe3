import type { ComponentChildren } from 'preact';
import './ring.css';

type RingProps = Readonly<{
  /** Outer size in px at the usual text size; it grows with the text inside it. */
  size: number;
  /** Width of the line in px. */
  width: number;
  /** What is drawn of the circle, 0 to 1. */
  share: number;
  children?: ComponentChildren;
}>;

/** A circle that fills clockwise from the top. Decoration: the numbers stand inside it. */
export const Ring = ({ size, width, share, children }: RingProps) => {
  const half = size / 2;
  const radius = half - width / 2;
  const around = 2 * Math.PI * radius;
  const drawn = Math.min(1, Math.max(0, share));
  const circle = { cx: half, cy: half, r: radius, fill: 'none', 'stroke-width': width };
  return (
    <div class="ring">
      <svg
        style={{ inlineSize: `${size / 16}rem` }}
        viewBox={`0 0 ${size} ${size}`}
        aria-hidden="true"
      >
        <circle class="ring-track" {...circle} />
        <circle
          class="ring-share"
          {...circle}
          // A round cap would show as a dot where nothing is drawn yet.
          stroke-linecap={drawn > 0.004 ? 'round' : 'butt'}
          stroke-dasharray={around}
          stroke-dashoffset={around * (1 - drawn)}
          transform={`rotate(-90 ${half} ${half})`}
        />
      </svg>
      {children}
    </div>
  );
};
