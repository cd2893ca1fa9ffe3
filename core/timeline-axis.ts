import { HOUR, type Instant, MINUTE, type Ms } from '@/core/time';

/** From when on the clocks at the person's place were so many minutes ahead of UTC. */
type Clock = Readonly<{ from: Instant; utcOffset: number }>;

/**
 * A day's axis. It runs in time that really passed, so a day of 25 hours has 25 of them and none is drawn twice or left out;
 * only the names of the hours follow the clocks of the place, and change where they did.
 */
export type Axis = Readonly<{ from: Instant; to: Instant; clocks: readonly Clock[] }>;

type Span = Readonly<{ from: Instant; to: Instant; utcOffset: number }>;

/** An axis shows a working day at least. */
const LEAST = 8 * HOUR;

const ahead = (utcOffset: number): Ms => utcOffset * MINUTE;

/** The clocks in the order in which lines were written by them. */
const clocksOf = (spans: readonly Span[]): readonly Clock[] =>
  spans
    .map(({ from, utcOffset }) => ({ from, utcOffset }))
    .sort((a, b) => a.from - b.from)
    .filter((one, index, all) => one.utcOffset !== all[index - 1]?.utcOffset);

/** The axis from the hour of the first span to the hour of the last one's end, 8 h at least; null: no spans. */
export function axisOf(spans: readonly Span[]): Axis | null {
  const clocks = clocksOf(spans);
  const [first] = clocks;
  const last = clocks.at(-1);
  if (!first || !last) return null;
  const [early, late] = [ahead(first.utcOffset), ahead(last.utcOffset)];
  const end = Math.max(...spans.map(({ to }) => to));
  const from = Math.floor((first.from + early) / HOUR) * HOUR - early;
  const to = Math.ceil((end + late) / HOUR) * HOUR - late;
  return {
    from,
    to: Math.max(to, from + LEAST),
    clocks: [{ ...first, from }, ...clocks.slice(1)],
  };
}

/** A whole hour on the axis, by the clock of its place. */
export type HourMark = Readonly<{ at: Instant; utcOffset: number }>;

/** Where the clocks showed every so many whole hours. What they showed twice is marked twice. */
export const hourMarks = ({ clocks, to }: Axis, hours: number): readonly HourMark[] =>
  clocks.flatMap(({ from, utcOffset }, index) => {
    const step = hours * HOUR;
    const first = Math.ceil((from + ahead(utcOffset)) / step) * step - ahead(utcOffset);
    const end = clocks[index + 1]?.from ?? to + 1;
    return Array.from({ length: Math.max(0, Math.ceil((end - first) / step)) }, (_, n) => ({
      at: first + n * step,
      utcOffset,
    }));
  });

/** Where the clocks changed, by travel or daylight saving, and by how much. */
export const clockChanges = ({ clocks }: Axis): readonly Readonly<{ at: Instant; by: Ms }>[] =>
  clocks.flatMap(({ from, utcOffset }, index) => {
    const before = clocks[index - 1];
    return before ? [{ at: from, by: ahead(utcOffset - before.utcOffset) }] : [];
  });
