import { type Axis, clockChanges, type HourMark, hourMarks } from '@/core/timeline-axis';
import type { Speech } from '../speech';
import type { Room } from '../use-room';

/** How many hours lie between two names of hours, the fewest for which there is room. */
const STEPS = [1, 2, 3, 4, 6, 8, 12, 24] as const;

type DayAxisProps = Readonly<{
  axis: Axis;
  x: (at: number) => number;
  /** Where lines begin and end, and where the names stand, in px. */
  top: number;
  base: number;
  words: number;
  room: Room;
  speech: Speech;
}>;

/** The hours of a day by the clocks of the place, as many as there is room for. */
export const DayAxis = ({ axis, x, top, base, words, room, speech }: DayAxisProps) => {
  const said = (mark: HourMark) => speech.clock(mark.at, mark.utcOffset);
  const all = hourMarks(axis, 1);
  const widest = Math.max(...all.map((mark) => said(mark).length)) * room.em * 0.56 + room.em;
  const hour = Math.abs(x(axis.to) - x(axis.from)) / Math.max(1, all.length - 1);
  const step = STEPS.find((hours) => hours * hour >= widest) ?? Math.ceil(widest / hour);
  const marks: HourMark[] = [];
  for (const mark of hourMarks(axis, step)) {
    const before = marks.at(-1);
    // Where the clocks change, two names may fall together.
    if (!before || Math.abs(x(mark.at) - x(before.at)) >= widest) marks.push(mark);
  }
  return (
    <>
      {all.map(({ at }) => (
        <path key={at} class="chart-grid" d={`M${x(at)} ${top}V${base}`} />
      ))}
      {clockChanges(axis).map(({ at }) => (
        <path key={at} class="day-clocks" d={`M${x(at)} ${top}V${base}`} />
      ))}
      {marks.map((mark) => (
        <text key={mark.at} class="chart-text" x={x(mark.at)} y={words} text-anchor="middle">
          {said(mark)}
        </text>
      ))}
    </>
  );
};
