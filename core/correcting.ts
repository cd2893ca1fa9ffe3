import { minutesThere, morningThere } from '@/core/calendar';
import { dayOfEntry, type Recorded } from '@/core/history';
import { playedInAll } from '@/core/playhead';
import { DAY, HOUR, type Instant, MINUTE, type Ms } from '@/core/time';

/** The times of a line as its two fields hold them: minutes after midnight at its place, null while a field is not whole. */
export type TypedTimes = Readonly<{ from: number | null; to: number | null }>;

export type Span = Readonly<{ startedAt: Instant; endedAt: Instant }>;

/** What a routine's line says beside its times. */
export type RoutineMarks = Readonly<{ completed: boolean; legBreak: boolean }>;

/** An end earlier than the start is one of the next day if no more than this lies between: else it is a slip. */
const NIGHT: Ms = 16 * HOUR;
/** A start moves further than this only to the other side of 04:00, as from 4:10 to 3:50. */
const FAR: Ms = 18 * HOUR;

/** How long a line lasted, in ms. */
export const lengthOf = ({ startedAt, endedAt }: Span): Ms => endedAt - startedAt;

/** Nobody sits for a day, but may be away for longer. */
export const mayLastDays = ({ kind }: Recorded): boolean => kind === 'absence' || kind === 'pause';

/** Where somebody is in one place only. Reminders and pauses lie over that. */
export const fillsTime = ({ kind }: Recorded): boolean => kind !== 'reminder' && kind !== 'pause';

/** What the fields show before anything is typed. */
export const timesOf = ({ startedAt, endedAt, utcOffset }: Recorded) => ({
  from: minutesThere(startedAt, utcOffset),
  to: minutesThere(endedAt, utcOffset),
});

/** The first instant from `at` on at which a clock so far east of UTC shows a time, on the minute. */
function next(at: Instant, minutes: number, utcOffset: number): Instant {
  const shown = (minutes - utcOffset) * MINUTE;
  return shown + Math.ceil((at - shown) / DAY) * DAY;
}

/** A start that was typed lies in the day under which the line stands, unless it is just beyond that. */
function startOf(line: Recorded, minutes: number): Instant {
  const { startedAt, utcOffset } = line;
  const inDay = next(morningThere(dayOfEntry(line), utcOffset), minutes, utcOffset);
  if (Math.abs(inDay - startedAt) <= FAR) return inDay;
  return inDay > startedAt ? inDay - DAY : inDay + DAY;
}

/** An end that was typed is the next such time after the start; of what went on for days the one nearest to what it was. */
function endOf(line: Recorded, startedAt: Instant, minutes: number): Instant {
  const { endedAt, utcOffset } = line;
  if (minutes === minutesThere(startedAt, utcOffset) && lengthOf(line) <= DAY) return startedAt;
  if (lengthOf(line) > DAY) {
    return next(Math.max(startedAt, endedAt - DAY / 2), minutes, utcOffset);
  }
  const end = next(startedAt, minutes, utcOffset);
  return end - startedAt > NIGHT && !mayLastDays(line) ? end - DAY : end;
}

/** A start in the minute in which another line ends begins there: fields show no seconds. */
const joined = (startedAt: Instant, others: readonly Recorded[]): Instant =>
  others
    .filter((other) => fillsTime(other) && other.endedAt < startedAt + MINUTE)
    .reduce((latest, { endedAt }) => Math.max(latest, endedAt), startedAt);

/** When a line is to begin and end. A field that nobody touched keeps its seconds; null while one is not whole. */
export function typedSpan(
  line: Recorded,
  { from, to }: TypedTimes,
  others: readonly Recorded[],
): Span | null {
  if (from === null || to === null) return null;
  const shown = timesOf(line);
  const startedAt = from === shown.from ? line.startedAt : joined(startOf(line, from), others);
  const endedAt = to === shown.to ? line.endedAt : endOf(line, startedAt, to);
  return { startedAt, endedAt };
}

/** What was sat or stood: less in proportion in a shorter line; in a longer one all but what was left out before. */
function filled(was: Ms, before: Ms, now: Ms): Ms {
  return now < before ? Math.round((was * now) / before) : now - (before - was);
}

/** A routine that is shorter than what was played of it was played less, each part in proportion. */
function squeezed(line: Extract<Recorded, { kind: 'routine' }>, length: Ms): typeof line {
  const { played, confirmed } = line;
  const share = Math.min(1, length / Math.max(1, playedInAll(played)));
  const less = (part: Ms): Ms => Math.floor(part * share);
  return {
    ...line,
    played: {
      seated: less(played.seated),
      standing: less(played.standing),
      walking: less(played.walking),
    },
    confirmed: less(confirmed),
  };
}

/** A line with other times, and a routine with other marks. What it says of its inside follows. */
export function corrected(line: Recorded, span: Span, marks?: RoutineMarks): Recorded {
  const [before, now] = [lengthOf(line), lengthOf(span)];
  switch (line.kind) {
    case 'spell':
      return { ...line, ...span, sat: filled(line.sat, before, now) };
    case 'standing':
      return { ...line, ...span, stood: filled(line.stood, before, now) };
    case 'routine':
      return { ...squeezed(line, now), ...span, ...marks };
    case 'absence':
    case 'pause':
    case 'reminder':
      return { ...line, ...span };
  }
}
