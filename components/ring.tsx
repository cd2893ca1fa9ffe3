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

/** Half a circle, from the bottom over the left to the top, or from the top over the right to the bottom. */
const arc = (radius: number, from: 1 | -1): string =>
  `M0 ${from * radius}A${radius} ${radius} 0 0 1 0 ${-from * radius}`;

/** Around the middle, by a part of the whole circle. */
const turned = (part: number) => ({ transform: `rotate(${360 * part}deg)` });

/**
 * A circle that fills clockwise from the top. Decoration: the numbers stand inside it. Two halves turn into view, each behind a
 * window of its own: a turn moves without the page's main thread, as the length of a dash does not.
 */
export const Ring = ({ size, width, share, children }: RingProps) => {
  const half = size / 2;
  const radius = half - width / 2;
  const drawn = Math.min(1, Math.max(0, share));
  const line = { class: 'ring-share', fill: 'none', 'stroke-width': width };
  const cap = { class: 'ring-cap', r: width / 2 };
  const window = (left: number) => ({
    x: left,
    y: -half,
    width: half,
    height: size,
    viewBox: `${left} ${-half} ${half} ${size}`,
  });
  return (
    <div class="ring">
      <svg
        style={{ inlineSize: `${size / 16}rem` }}
        viewBox={`${-half} ${-half} ${size} ${size}`}
        aria-hidden="true"
      >
        <circle class="ring-track" r={radius} fill="none" stroke-width={width} />
        {/* What is not drawn yet must not be there at all: its edge would show as a hairline. */}
        <g opacity={drawn > 0.004 ? 1 : 0}>
          <svg {...window(0)} aria-hidden="true">
            <path {...line} d={arc(radius, 1)} style={turned(Math.min(0.5, drawn))} />
          </svg>
          <circle {...cap} cy={-radius} />
          <circle {...cap} cy={-radius} style={turned(drawn)} />
        </g>
        <g opacity={drawn > 0.5 ? 1 : 0}>
          <svg {...window(-half)} aria-hidden="true">
            <path {...line} d={arc(radius, -1)} style={turned(Math.max(0.5, drawn) - 0.5)} />
          </svg>
          {/* Over the seam of the halves. */}
          <circle {...cap} cy={radius} />
        </g>
      </svg>
      {children}
    </div>
  );
};
