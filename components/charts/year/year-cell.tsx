import type { LongLevel } from '@/core/long-sitting';

/** How much of a cell is filled: the more was sat in long stretches, the more. */
const FILLED: Readonly<Record<LongLevel, number>> = { 0: 0, 1: 0.46, 2: 0.74, 3: 1 };

type YearCellProps = Readonly<{
  /** Null: nothing is known of the day. */
  level: LongLevel | null;
  x: number;
  y: number;
  size: number;
}>;

/** A day of the year: a dot where nothing is known, an empty cell without long sitting, and else one that fills. All in px. */
export const YearCell = ({ level, x, y, size }: YearCellProps) => {
  if (level === null) {
    return <circle class="year-unknown" cx={x + size / 2} cy={y + size / 2} r={1.5} />;
  }
  const inner = size * FILLED[level];
  const edge = (size - inner) / 2;
  return (
    <>
      <rect
        class={level === 0 ? 'year-none' : 'year-cell'}
        x={x}
        y={y}
        width={size}
        height={size}
        rx={size / 4}
      />
      {inner > 0 && (
        <rect
          class="year-long"
          x={x + edge}
          y={y + edge}
          width={inner}
          height={inner}
          rx={inner / 4}
        />
      )}
    </>
  );
};
