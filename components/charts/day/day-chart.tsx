import { scaleLinear } from 'd3-scale';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Instant } from '@/core/time';
import type { Timeline } from '@/core/timeline';
import type { Axis } from '@/core/timeline-axis';
import { Chart, type Save } from '../chart';
import { Sheet } from '../sheet';
import type { Said } from '../speech';
import type { Room } from '../use-room';
import { type Point, Values } from '../values';
import { AskedMark } from './asked-mark';
import { DayAxis } from './day-axis';
import { daySigns } from './day-signs';
import { clocksNote, type DayValue, dayTable, dayValues } from './day-words';
import { PieceShape } from './piece-shape';
import './day.css';

type DayChartProps = Said &
  Readonly<{
    timeline: Timeline;
    /** The day in words. */
    when: string;
    /** What was done in it, in words. */
    summary: string;
    /** Said of a day without anything. */
    empty: string;
    steps: ComponentChildren;
    /** For today: where the day has got to; else null. */
    now: Instant | null;
    fileName: string;
    onSave: Save;
  }>;

/** Nothing on the axis is so thin that it can't be pointed at. */
const WIDEST_MISS = 10;

/** A day as one line of time: sitting low, standing high, breaks with a knob, and the reminders above them. */
export const DayChart = (props: DayChartProps) => {
  const { timeline, speech, when, now } = props;
  const { axis } = timeline;
  const values = dayValues(timeline, speech);
  const title = i18n.t('chart.day.title');
  const isNow = now !== null && axis !== null && now >= axis.from && now <= axis.to;
  return (
    <Chart
      id="day"
      title={title}
      when={when}
      steps={props.steps}
      values={values}
      summary={props.summary}
      empty={axis ? null : props.empty}
      note={clocksNote(timeline)}
      legend={daySigns(timeline, isNow)}
      table={dayTable(values, `${title}: ${when}`, speech)}
      fileName={props.fileName}
      onSave={props.onSave}
    >
      {(room, onPoint) =>
        axis && picture({ ...props, axis, values, room, onPoint, now: isNow ? now : null })
      }
    </Chart>
  );
};

type Pictured = DayChartProps &
  Readonly<{ axis: Axis; values: readonly DayValue[]; room: Room; onPoint: Point }>;

function picture({ axis, values, room, onPoint, now, speech, when }: Pictured) {
  const { width, em, isRtl } = room;
  const high = 6.5 * em;
  const base = 2 * em + high;
  const x = scaleLinear([axis.from, axis.to], isRtl ? [width - em, em] : [em, width - em]);
  const spanOf = (value: DayValue) => {
    const [from, to] =
      'piece' in value ? [value.piece.from, value.piece.to] : [value.asked.at, value.asked.at];
    return { left: Math.min(x(from), x(to)), width: Math.abs(x(to) - x(from)) };
  };
  const draw = (value: DayValue) => {
    const span = spanOf(value);
    const isPiece = 'piece' in value;
    const miss = Math.max(0, (isPiece ? WIDEST_MISS : 14) - span.width) / 2;
    return (
      <>
        <rect
          class="value-reach"
          x={span.left - miss}
          y={isPiece ? base - high - 2 : 1}
          width={span.width + 2 * miss}
          height={isPiece ? high + 12 : 1.75 * em}
          rx={4}
        />
        {isPiece ? (
          <PieceShape {...value.piece} {...span} base={base} height={high} />
        ) : (
          <AskedMark outcome={value.asked.outcome} x={span.left} y={em} />
        )}
      </>
    );
  };
  const scenery = (
    <>
      <rect class="chart-ground" x={0} y={base - high} width={width} height={high} rx={8} />
      <DayAxis
        axis={axis}
        x={x}
        top={base - high}
        base={base}
        words={base + 2.1 * em}
        room={room}
        speech={speech}
      />
    </>
  );
  const hand = now !== null && <path class="day-now" d={`M${x(now)} ${0.5 * em}V${base}`} />;
  return (
    <Sheet width={width} height={base + 2.5 * em} scenery={scenery} over={hand}>
      <Values
        label={`${i18n.t('chart.day.title')}: ${when}`}
        of={values}
        draw={draw}
        onPoint={onPoint}
        isRtl={isRtl}
      />
    </Sheet>
  );
}
