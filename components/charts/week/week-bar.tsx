import { type SeriesPoint, stack } from 'd3-shape';
import type { BreakKind, Totals } from '@/core/day-totals';
import { BREAKS, LENGTHS } from '../totals-words';

/** How wide a break is drawn, of its bar: the more upright, the wider. */
export const BREAK_WIDTHS: Readonly<Record<BreakKind, number>> = {
  walking: 1,
  standing: 0.64,
  seated: 0.32,
  away: 0.64,
};

const sitting = stack<Totals, (typeof LENGTHS)[number]>()
  .keys(LENGTHS)
  .value(({ sat }, length) => sat[length]);
const resting = stack<Totals, BreakKind>()
  .keys(BREAKS)
  .value(({ breaks }, kind) => breaks[kind]);

type WeekBarProps = Readonly<{
  totals: Totals;
  left: number;
  width: number;
  /** The height of a time sat, upwards, and the depth of so many breaks, downwards; in px. */
  up: (sat: number) => number;
  down: (breaks: number) => number;
}>;

const GAP = 1.5;

/** A day: upwards what was sat, by how long it went on, and downwards its breaks by kind. */
export const WeekBar = ({ totals, left, width, up, down }: WeekBarProps) => {
  const part = <K extends string>(series: { key: K; 0?: SeriesPoint<Totals> }) => {
    const [from, to] = series[0] ?? [0, 0];
    return { key: series.key, from, to };
  };
  const sat = sitting([totals]).map(part);
  const breaks = resting([totals]).map(part);
  return (
    <>
      {sat.map(({ key, from, to }) => {
        const height = up(from) - up(to) - GAP;
        return height > 0 ? (
          <rect
            key={key}
            class={`day-${key}`}
            x={left}
            y={up(to)}
            width={width}
            height={height}
            rx={3}
          />
        ) : null;
      })}
      {breaks.map(({ key, from, to }) => {
        const height = down(to) - down(from) - GAP;
        const wide = width * BREAK_WIDTHS[key];
        return height > 0 ? (
          <rect
            key={key}
            class={`break-${key}`}
            x={left + (width - wide) / 2}
            y={down(from) + GAP}
            width={wide}
            height={height}
            rx={2}
          />
        ) : null;
      })}
    </>
  );
};
