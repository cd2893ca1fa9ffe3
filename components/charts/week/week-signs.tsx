import { i18n } from '#i18n';
import type { Sign } from '../legend';
import { BREAKS, LENGTHS } from '../totals-words';
import { BREAK_WIDTHS } from './week-bar';

/** What the bars of a week are made of, from the top down. */
export const weekSigns = (): readonly Sign[] => [
  ...LENGTHS.toReversed().map((length) => ({
    words: i18n.t(`chart.length.${length}`),
    drawn: <rect class={`day-${length}`} x={2} y={1} width={16} height={14} rx={3} />,
  })),
  ...BREAKS.map((kind) => {
    const width = 16 * BREAK_WIDTHS[kind];
    return {
      words: i18n.t(`chart.kind.${kind}`),
      drawn: (
        <rect class={`break-${kind}`} x={10 - width / 2} y={4} width={width} height={8} rx={2} />
      ),
    };
  }),
];
