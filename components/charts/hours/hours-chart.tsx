import { scaleBand, scaleLinear } from 'd3-scale';
import { i18n } from '#i18n';
import type { AskedHour } from '@/core/asked-hours';
import { plural } from '../../plural';
import { Chart, type Save } from '../chart';
import { numberSaid } from '../lengths';
import { Sheet } from '../sheet';
import type { Said } from '../speech';
import type { Room } from '../use-room';
import { type Point, type Value, Values } from '../values';
import { HourBar } from './hour-bar';
import './hours.css';

type HoursChartProps = Said &
  Readonly<{
    hours: readonly AskedHour[];
    when: string;
    fileName: string;
    onSave: Save;
  }>;

type HourValue = Value & AskedHour;

/** Of fewer reminders no hour says much. */
const FEW = 30;

const sum = (hours: readonly AskedHour[], what: 'asked' | 'missed'): number =>
  hours.reduce((all, hour) => all + hour[what], 0);

const askedSaid = (asked: number): string =>
  plural('chart.hours.asked', asked, [numberSaid(asked)]);

const signs = () => [
  {
    words: i18n.t('chart.hours.missed'),
    drawn: <rect class="hours-missed" x={3} y={1} width={14} height={14} rx={3} />,
  },
  {
    words: i18n.t('chart.hours.taken'),
    drawn: <rect class="hours-taken" x={3} y={1} width={14} height={14} rx={3} />,
  },
];

/** At which hours of the day reminders were shown, and how many of them were not taken. */
export const HoursChart = (props: HoursChartProps) => {
  const { hours, when, speech } = props;
  const values = hours.map((hour) => ({
    ...hour,
    id: String(hour.hour),
    name: i18n.t('chart.hours.value', [
      speech.hour(hour.hour),
      askedSaid(hour.asked),
      numberSaid(hour.missed),
    ]),
  }));
  const title = i18n.t('chart.hours.title');
  const [asked, missed] = [sum(hours, 'asked'), sum(hours, 'missed')];
  return (
    <Chart
      id="hours"
      title={title}
      when={when}
      values={values}
      summary={i18n.t('chart.hours.summary', [askedSaid(asked), numberSaid(missed)])}
      empty={hours.length > 0 ? null : i18n.t('chart.hours.empty')}
      note={asked < FEW ? i18n.t('chart.hours.few') : null}
      legend={signs()}
      table={{
        caption: `${title}: ${when}`,
        head: [
          i18n.t('chart.hours.hour'),
          i18n.t('chart.hours.shown'),
          i18n.t('chart.hours.missed'),
        ],
        rows: hours.map((one) => [speech.hour(one.hour), String(one.asked), String(one.missed)]),
      }}
      fileName={props.fileName}
      onSave={props.onSave}
    >
      {(room, onPoint) => picture({ ...props, values, room, onPoint })}
    </Chart>
  );
};

type Pictured = HoursChartProps &
  Readonly<{ values: readonly HourValue[]; room: Room; onPoint: Point }>;

function picture({ values, room, onPoint, speech, when }: Pictured) {
  const { width, em, isRtl } = room;
  const base = 17 * em;
  const x = scaleBand(
    values.map(({ id }) => id),
    isRtl ? [width, 0] : [0, width],
  );
  const band = x.bandwidth();
  const most = Math.max(4, ...values.map(({ asked }) => asked));
  const y = scaleLinear([0, most], [base, 2.2 * em]);
  const widest = Math.max(...values.map(({ hour }) => speech.hour(hour).length)) * em * 0.56 + em;
  const every = Math.ceil(widest / band);
  const wide = Math.min(band * 0.6, 3 * em);
  const middleOf = ({ id }: HourValue) => (x(id) ?? 0) + band / 2;
  const word = (value: HourValue, at: number, words: string, look = '') => (
    <text
      key={value.id}
      class={`chart-text ${look}`}
      x={middleOf(value)}
      y={at}
      text-anchor="middle"
    >
      {words}
    </text>
  );
  const draw = (value: HourValue) => (
    <>
      <rect
        class="value-reach"
        x={middleOf(value) - band / 2 + 1}
        y={2}
        width={band - 2}
        height={base}
        rx={6}
      />
      <HourBar {...value} left={middleOf(value) - wide / 2} width={wide} y={y} />
    </>
  );
  const scenery = (
    <>
      <path class="chart-base" d={`M0 ${base}H${width}`} />
      {values
        .filter((_, index) => index % every === 0)
        .map((value) => word(value, base + 1.5 * em, speech.hour(value.hour)))}
    </>
  );
  // A number in a bar only where it fits.
  const counts = [
    values
      .filter(({ asked }) => asked > 0)
      .map((value) => word(value, y(value.asked) - 0.5 * em, numberSaid(value.asked))),
    values
      .filter(({ missed }) => missed > 0 && base - y(missed) >= 1.6 * em)
      .map((value) =>
        word(value, y(value.missed) + 1.2 * em, numberSaid(value.missed), 'hours-count'),
      ),
  ];
  return (
    <Sheet width={width} height={base + 2.2 * em} scenery={scenery} over={counts}>
      <Values
        label={`${i18n.t('chart.hours.title')}: ${when}`}
        of={values}
        draw={draw}
        onPoint={onPoint}
        isRtl={isRtl}
      />
    </Sheet>
  );
}
