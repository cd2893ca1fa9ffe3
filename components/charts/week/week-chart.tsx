import { scaleBand, scaleLinear } from 'd3-scale';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Day } from '@/core/calendar';
import { type DayTotals, satInAll, sumOf } from '@/core/day-totals';
import { HOUR } from '@/core/time';
import { Chart, type Save } from '../chart';
import { Sheet } from '../sheet';
import type { Said } from '../speech';
import { breaksInAll, daysTable, type KnownDay, knownDays, totalsSaid } from '../totals-words';
import type { Room } from '../use-room';
import { type Point, Values } from '../values';
import { hourTicks } from './hour-ticks';
import { WeekBar } from './week-bar';
import { weekSigns } from './week-signs';
import './week.css';

type WeekChartProps = Said &
  Readonly<{
    /** The seven days, and what is known of them. */
    days: readonly Day[];
    known: readonly DayTotals[];
    /** After it nothing has happened yet. */
    today: Day;
    when: string;
    steps: ComponentChildren;
    chosen: Day;
    onChoose: (day: Day) => void;
    fileName: string;
    onSave: Save;
  }>;

/** A week in seven bars; choosing one shows its day. */
export const WeekChart = (props: WeekChartProps) => {
  const { days, known, today, speech, when } = props;
  const values = knownDays(
    days.filter((day) => day <= today),
    known,
    speech,
  );
  const totals = values.flatMap((one) => one.totals ?? []);
  const title = i18n.t('chart.week.title');
  return (
    <Chart
      id="week"
      title={title}
      when={when}
      steps={props.steps}
      values={values}
      summary={totalsSaid(sumOf(totals))}
      empty={totals.length > 0 ? null : i18n.t('chart.week.empty')}
      note={null}
      legend={weekSigns()}
      table={daysTable(values, `${title}: ${when}`, speech)}
      fileName={props.fileName}
      onSave={props.onSave}
    >
      {(room, onPoint) => picture({ ...props, values, room, onPoint })}
    </Chart>
  );
};

type Pictured = WeekChartProps &
  Readonly<{ values: readonly KnownDay[]; room: Room; onPoint: Point }>;

function picture(props: Pictured) {
  const { days, values, room, onPoint, speech, chosen, onChoose, when } = props;
  const { width, em, isRtl } = room;
  const side = 3.2 * em;
  const [start, end] = isRtl ? [width - side, 0] : [side, width];
  const known = values.flatMap((one) => one.totals ?? []);
  const ticks = hourTicks(Math.max(...known.map(satInAll)));
  const base = 13 * em;
  const up = scaleLinear([0, ticks.at(-1) ?? HOUR], [base, em]);
  const most = Math.max(1, ...known.map(breaksInAll));
  const deep = Math.min(5 * em, most * em * 0.7);
  const down = scaleLinear([0, most], [base + 2, base + 2 + deep]);
  const words = base + deep + 2 * em;
  const x = scaleBand(days, [start, end]);
  const wide = Math.min(x.bandwidth() * 0.56, 3.5 * em);
  const middleOf = (day: Day) => (x(day) ?? 0) + x.bandwidth() / 2;
  const isRoomy =
    Math.max(...days.map((day) => speech.weekday(day).length)) * 0.75 * em < x.bandwidth();
  const reach = {
    y: 2,
    width: x.bandwidth() - 4,
    height: words + 1.8 * em,
    rx: 8,
  };
  const draw = (value: KnownDay) => (
    <>
      <rect class="value-reach" x={(x(value.day) ?? 0) + 2} {...reach} />
      {value.totals && (
        <WeekBar
          totals={value.totals}
          left={middleOf(value.day) - wide / 2}
          width={wide}
          up={up}
          down={down}
        />
      )}
    </>
  );
  const lines = ticks.map((tick) => (
    <g key={tick}>
      <path class={tick ? 'chart-grid' : 'chart-base'} d={`M${start} ${up(tick)}H${end}`} />
      <text
        class="chart-text"
        x={isRtl ? start + 0.6 * em : start - 0.6 * em}
        y={up(tick) + 0.35 * em}
        text-anchor="end"
      >
        {tick ? i18n.t('unit.h', [tick / HOUR]) : '0'}
      </text>
    </g>
  ));
  const names = days.map((day) => {
    const isChosen = day === chosen;
    const look = isChosen ? 'chart-text chart-text-strong' : 'chart-text';
    const middle = middleOf(day);
    return (
      <g key={day}>
        {isChosen && <rect class="value-chosen" x={(x(day) ?? 0) + 2} {...reach} />}
        <text class={look} x={middle} y={words} text-anchor="middle">
          {isRoomy ? speech.weekday(day) : speech.weekdayLetter(day)}
        </text>
        <text class={look} x={middle} y={words + 1.25 * em} text-anchor="middle">
          {speech.dayOfMonth(day)}
        </text>
      </g>
    );
  });
  return (
    <Sheet width={width} height={words + 2 * em} scenery={[names, lines]}>
      <Values
        label={`${i18n.t('chart.week.title')}: ${when}`}
        of={values}
        draw={draw}
        onPoint={onPoint}
        isRtl={isRtl}
        chosen={String(chosen)}
        onChoose={({ day }) => onChoose(day)}
      />
    </Sheet>
  );
}
