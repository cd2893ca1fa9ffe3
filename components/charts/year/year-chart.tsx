import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Day } from '@/core/calendar';
import { type DayTotals, sumOf } from '@/core/day-totals';
import { longLevel } from '@/core/long-sitting';
import { Chart, type Save } from '../chart';
import { Sheet } from '../sheet';
import type { Said } from '../speech';
import { daysTable, type KnownDay, knownDays, totalsSaid } from '../totals-words';
import type { Room } from '../use-room';
import { type Point, Values } from '../values';
import { yearLayout } from './layout';
import { YearCell } from './year-cell';
import { yearSigns } from './year-signs';
import './year.css';

type YearChartProps = Said &
  Readonly<{
    /** From the first day of a week up to the last that there is. */
    days: readonly Day[];
    known: readonly DayTotals[];
    /** The first days of the months among them. */
    months: readonly Day[];
    when: string;
    steps: ComponentChildren;
    chosen: Day;
    onChoose: (day: Day) => void;
    fileName: string;
    onSave: Save;
  }>;

const WEEK = 7;

/** A year of days in weeks; choosing one shows it. */
export const YearChart = (props: YearChartProps) => {
  const { days, known, speech, when } = props;
  const values = useMemo(() => knownDays(days, known, speech), [days, known, speech]);
  const totals = values.flatMap((one) => one.totals ?? []);
  const title = i18n.t('chart.year.title');
  return (
    <Chart
      id="year"
      title={title}
      when={when}
      steps={props.steps}
      values={values}
      summary={totalsSaid(sumOf(totals))}
      empty={totals.length > 0 ? null : i18n.t('chart.year.empty')}
      note={i18n.t('chart.year.measure')}
      legend={yearSigns()}
      table={daysTable(values, `${title}: ${when}`, speech)}
      fileName={props.fileName}
      onSave={props.onSave}
    >
      {(room, onPoint) => <Picture {...props} values={values} room={room} onPoint={onPoint} />}
    </Chart>
  );
};

type Pictured = YearChartProps &
  Readonly<{ values: readonly KnownDay[]; room: Room; onPoint: Point }>;

const Picture = (props: Pictured) => {
  const { days, values, months, speech, room, onPoint, chosen, onChoose, when } = props;
  const { width, em, isRtl } = room;
  const side = 3 * em;
  const weeks = Math.ceil(days.length / WEEK);
  const { rows, columns, pitch, cell } = yearLayout(weeks, width - side);
  const top = 1.8 * em;
  const high = top + WEEK * pitch + em;
  const [first = 0] = days;
  const placeOf = (day: Day) => {
    const week = Math.floor((day - first) / WEEK);
    const column = side + (week % columns) * pitch;
    return {
      x: isRtl ? width - column - cell : column,
      y: Math.floor(week / columns) * high + top + ((day - first) % WEEK) * pitch,
      row: Math.floor(week / columns),
    };
  };
  const draw = ({ day, totals }: KnownDay) => {
    const { x, y } = placeOf(day);
    return (
      <>
        <YearCell level={totals && longLevel(totals)} x={x} y={y} size={cell} />
        <rect
          class={day === chosen ? 'value-reach year-chosen' : 'value-reach'}
          x={x - 1}
          y={y - 1}
          width={cell + 2}
          height={cell + 2}
          rx={cell / 4}
        />
      </>
    );
  };
  const names = months.map((month) => {
    // Over the first whole week of the month.
    const { x, row } = placeOf(month + WEEK - 1);
    return (
      <text key={month} class="chart-text" x={isRtl ? x + cell : x} y={row * high + em}>
        {speech.month(month)}
      </text>
    );
  });
  const weekdays = Array.from({ length: rows }, (_, row) =>
    [0, 2, 4].map((weekday) => (
      <text
        key={`${row}${weekday}`}
        class="chart-text"
        x={isRtl ? width : 0}
        y={row * high + top + weekday * pitch + cell / 2 + 0.35 * em}
      >
        {speech.weekday(first + weekday)}
      </text>
    )),
  );
  return (
    <Sheet width={width} height={rows * high} scenery={[names, weekdays]}>
      <Values
        label={`${i18n.t('chart.year.title')}: ${when}`}
        of={values}
        draw={draw}
        onPoint={onPoint}
        isRtl={isRtl}
        steps={{ across: WEEK, down: 1 }}
        chosen={String(chosen)}
        onChoose={({ day }) => onChoose(day)}
      />
    </Sheet>
  );
};
