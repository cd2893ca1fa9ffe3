import { i18n } from '#i18n';
import { MINUTE } from '@/core/time';
import type { Asked, Piece, Timeline } from '@/core/timeline';
import { clockChanges } from '@/core/timeline-axis';
import { lengthSaid } from '../lengths';
import type { Speech } from '../speech';
import type { Tabled } from '../table';
import type { Value } from '../values';

/** A stretch or a reminder of the day, with its name. */
export type DayValue = Value & Readonly<{ piece: Piece } | { asked: Asked }>;

const doing = ({ kind, counts }: Piece): string =>
  counts ? i18n.t(`chart.day.kind.${kind}`) : i18n.t('chart.day.kind.tried');

const outcome = (asked: Asked): string => i18n.t(`chart.day.asked.${asked.outcome}`);

function pieceName(piece: Piece, { clock }: Speech): string {
  const from = clock(piece.from, piece.utcOffset);
  const lasted = lengthSaid(piece.lasted);
  return piece.isRunning
    ? i18n.t('chart.day.goesOn', [from, doing(piece), lasted])
    : i18n.t('chart.day.piece', [from, clock(piece.to, piece.utcOffset), doing(piece), lasted]);
}

/** The values of a day in order of time, each said in full. */
export const dayValues = ({ pieces, asked }: Timeline, speech: Speech): readonly DayValue[] =>
  [
    ...pieces.map((piece) => ({
      at: piece.from,
      value: { id: piece.id, name: pieceName(piece, speech), piece },
    })),
    ...asked.map((one) => ({
      at: one.at,
      value: {
        id: one.id,
        name: i18n.t('chart.day.mark', [speech.clock(one.at, one.utcOffset), outcome(one)]),
        asked: one,
      },
    })),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);

/** The same values in columns. */
export const dayTable = (
  values: readonly DayValue[],
  caption: string,
  { clock }: Speech,
): Tabled => ({
  caption,
  head: [
    i18n.t('chart.day.from'),
    i18n.t('chart.day.to'),
    i18n.t('chart.day.what'),
    i18n.t('chart.day.lasted'),
  ],
  rows: values.map((value) => {
    if ('asked' in value) {
      return [clock(value.asked.at, value.asked.utcOffset), '', outcome(value.asked), ''];
    }
    const { piece } = value;
    return [
      clock(piece.from, piece.utcOffset),
      piece.isRunning ? i18n.t('chart.day.now') : clock(piece.to, piece.utcOffset),
      doing(piece),
      lengthSaid(piece.lasted),
    ];
  }),
});

/** Says where the clocks changed in a day; null: nowhere. */
export function clocksNote({ axis }: Timeline): string | null {
  const changes = axis ? clockChanges(axis) : [];
  if (changes.length === 0) return null;
  const said = changes.map(({ by }) => {
    const length = lengthSaid(Math.abs(by));
    return by < 0 && Math.abs(by) >= MINUTE
      ? i18n.t('chart.day.clocksBack', [length])
      : i18n.t('chart.day.clocksOn', [length]);
  });
  return said.join(' ');
}
