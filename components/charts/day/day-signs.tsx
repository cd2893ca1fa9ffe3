import { i18n } from '#i18n';
import type { Outcome, PieceKind, Timeline } from '@/core/timeline';
import type { Sign } from '../legend';
import { AskedMark } from './asked-mark';
import { PieceShape } from './piece-shape';

const KINDS: readonly PieceKind[] = [
  'short',
  'medium',
  'long',
  'stood',
  'seated',
  'standing',
  'walking',
  'away',
  'pause',
];
const OUTCOMES: readonly Outcome[] = ['taken', 'snoozed', 'skipped', 'unanswered', 'withdrawn'];

/** Breaks are thin, as they are in the picture. */
const WIDTHS: Partial<Record<PieceKind, number>> = { seated: 5, standing: 5, walking: 5 };

const pieceSign = (kind: PieceKind, running?: string): Sign => {
  const width = WIDTHS[kind] ?? 18;
  return {
    words: running ?? i18n.t(`chart.day.kind.${kind}`),
    drawn: (
      <PieceShape
        kind={kind}
        counts
        isRunning={running !== undefined}
        left={10 - width / 2}
        width={width}
        base={kind === 'away' || kind === 'pause' ? 6 : 15}
        height={kind === 'away' ? 10 : 14}
      />
    ),
  };
};

/** The signs that a day has, so that nothing must be learnt that is not there. */
export function daySigns({ pieces, asked }: Timeline, hasNow: boolean): readonly Sign[] {
  const kinds = KINDS.filter((kind) => pieces.some((piece) => piece.kind === kind));
  const outcomes = OUTCOMES.filter((one) => asked.some((mark) => mark.outcome === one));
  const now = { words: i18n.t('chart.day.now'), drawn: <path class="day-now" d="M10 1v14" /> };
  const running = pieces.filter((piece) => piece.isRunning);
  return [
    ...kinds.map((kind) => pieceSign(kind)),
    ...running.map(({ kind }) => pieceSign(kind, i18n.t('chart.day.running'))),
    ...outcomes.map((one) => ({
      words: i18n.t(`chart.day.asked.${one}`),
      drawn: <AskedMark outcome={one} x={10} y={8} />,
    })),
    ...(hasNow ? [now] : []),
  ];
}
