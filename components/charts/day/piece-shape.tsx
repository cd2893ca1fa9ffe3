import type { PieceKind } from '@/core/timeline';

/** How high a stretch stands, of the whole: sitting is low, standing high, and a walk the highest. */
const HEIGHTS: Readonly<Record<PieceKind, number>> = {
  short: 0.42,
  medium: 0.42,
  long: 0.42,
  stood: 0.72,
  seated: 0.42,
  standing: 0.72,
  walking: 1,
  away: 0,
  pause: 0,
};

const BREAKS: readonly PieceKind[] = ['seated', 'standing', 'walking'];

/** Below it nothing is seen. */
const THINNEST = 3;

type PieceShapeProps = Readonly<{
  kind: PieceKind;
  counts: boolean;
  isRunning: boolean;
  left: number;
  width: number;
  base: number;
  /** Of the highest. */
  height: number;
}>;

/** A stretch of the day as it is told apart without colour: by its height, the knob of a break, a broken line. All in px. */
export const PieceShape = ({
  kind,
  counts,
  isRunning,
  left,
  width,
  base,
  height,
}: PieceShapeProps) => {
  if (kind === 'away') {
    return <path class="day-away" d={`M${left + 1} ${base - 3}h${Math.max(1, width - 2)}`} />;
  }
  if (kind === 'pause') {
    const inner = Math.max(THINNEST, width - 1);
    return <rect class="day-pause" x={left} y={base + 4} width={inner} height={4} rx={2} />;
  }
  const isBreak = BREAKS.includes(kind);
  const knob = isBreak ? Math.max(3, Math.min(5, height / 9)) : 0;
  const inner = Math.max(THINNEST, width - 1);
  const tall = (height - knob) * HEIGHTS[kind];
  const top = base - tall;
  return (
    <g class={`day-${isBreak ? 'leg-break' : kind} ${isRunning ? 'day-running' : ''}`}>
      <rect x={left} y={top} width={inner} height={tall} rx={Math.min(3, inner / 2)} />
      {isBreak && counts && <circle cx={left + inner / 2} cy={top} r={knob} />}
    </g>
  );
};
