import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { ChangeLine } from '@/components/figures/change-line';
import { FigureList } from '@/components/figures/figure-list';
import { told } from '@/components/figures/told';
import { dayInWords } from '@/components/lines/line-words';
import { Section } from '@/components/options/section';
import type { Day } from '@/core/calendar';
import { changeOf } from '@/core/change';
import { type DayTotals, sumOf } from '@/core/day-totals';

type FiguresProps = Readonly<{
  /** Of a year up to the end of the week at least, in order. */
  totals: readonly DayTotals[];
  /** The first day of the week that is shown. */
  week: Day;
  today: Day;
}>;

const WEEK = 7;
const YEAR = 365;

/** The days that end before one, so many of them. */
const daysUpTo = (totals: readonly DayTotals[], end: Day, many: number): readonly DayTotals[] =>
  totals.filter(({ day }) => day >= end - many && day < end);

/** A week in figures, and what changed in it. */
export const Figures = ({ totals, week, today }: FiguresProps) => {
  const end = week + WEEK;
  const figures = useMemo(() => {
    const days = daysUpTo(totals, end, WEEK);
    const longer = daysUpTo(totals, end, YEAR);
    const isMore = longer.length > days.length;
    return days.length === 0 ? null : told(sumOf(days), isMore ? sumOf(longer) : null);
  }, [totals, end]);
  // Some thousand deals: not once a minute.
  const change = useMemo(() => changeOf(totals, week, today), [totals, week, today]);
  const isThis = today >= week && today < end;
  return (
    <Section
      id="figures"
      title={isThis ? i18n.t('figures.thisWeek') : i18n.t('figures.weekOf', [dayInWords(week)])}
    >
      {change && <ChangeLine change={change} />}
      {figures ? (
        <FigureList figures={figures} />
      ) : (
        <p class="dim">{i18n.t(isThis ? 'figures.noneYet' : 'figures.none')}</p>
      )}
    </Section>
  );
};
