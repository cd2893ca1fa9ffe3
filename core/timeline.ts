import { dayThere } from '@/core/calendar';
import {
  type BreakKind,
  breakKind,
  isTaken,
  type StretchLength,
  stretchLength,
} from '@/core/day-totals';
import { type Answer, dayOfEntry, type Recorded } from '@/core/history';
import { playedInAll } from '@/core/playhead';
import type { Instant, Ms } from '@/core/time';
import { type Axis, axisOf } from '@/core/timeline-axis';

/** What a stretch of the day was: sitting by how long it went on, standing, a break by its kind, or a pause of the reminders. */
export type PieceKind = StretchLength | 'stood' | BreakKind | 'pause';

/** One stretch of a day. `lasted` leaves out what did not count, such as a short lock. */
export type Piece = Readonly<{
  id: string;
  kind: PieceKind;
  from: Instant;
  to: Instant;
  lasted: Ms;
  utcOffset: number;
  /** False for a routine that was stopped too early to be a leg break. */
  counts: boolean;
  /** Still going on. */
  isRunning: boolean;
}>;

/** How a reminder that was shown ended, for the eye. */
export type Outcome = 'taken' | 'snoozed' | 'skipped' | 'unanswered' | 'withdrawn';

/** A reminder where it became due. */
export type Asked = Readonly<{ id: string; at: Instant; outcome: Outcome; utcOffset: number }>;

/** A day on one axis, in order of time; no axis where nothing happened. */
export type Timeline = Readonly<{
  pieces: readonly Piece[];
  asked: readonly Asked[];
  axis: Axis | null;
}>;

const outcome = (answer: Answer): Outcome => (isTaken(answer) ? 'taken' : answer);

function kindOf(entry: Exclude<Recorded, { kind: 'reminder' }>): readonly [PieceKind, Ms] {
  switch (entry.kind) {
    case 'spell':
      return [stretchLength(entry.sat), entry.sat];
    case 'standing':
      return ['stood', entry.stood];
    case 'absence':
      return ['away', entry.endedAt - entry.startedAt];
    case 'routine':
      return [breakKind(entry.played), playedInAll(entry.played)];
    case 'pause':
      return ['pause', entry.endedAt - entry.startedAt];
  }
}

/** Who goes home in the evening is not away from the desk: only an absence that ended on its day is one. */
const isEvening = (entry: Recorded): boolean =>
  entry.kind === 'absence' && dayThere(entry.endedAt, entry.utcOffset) !== dayOfEntry(entry);

function pieceOf(entry: Recorded, running: Recorded | null): readonly Piece[] {
  if (entry.kind === 'reminder' || isEvening(entry)) return [];
  const { id, startedAt: from, endedAt: to, utcOffset } = entry;
  const [kind, lasted] = kindOf(entry);
  const counts = entry.kind !== 'routine' || entry.legBreak;
  return [{ id, kind, from, to, lasted, utcOffset, counts, isRunning: entry === running }];
}

function askedOf(entry: Recorded): readonly Asked[] {
  if (entry.kind !== 'reminder' || entry.asked === 0) return [];
  const { id, startedAt: at, answer, utcOffset } = entry;
  return [{ id, at, outcome: outcome(answer), utcOffset }];
}

/** A pause may last until the next morning; it is shown as far as anything else happened. */
const within = (piece: Piece, axis: Axis): Piece =>
  piece.kind === 'pause' ? { ...piece, to: Math.min(piece.to, axis.to) } : piece;

/** A day from its lines in order of time, with the one that is still going on. */
export function timelineOf(lines: readonly Recorded[], running: Recorded | null): Timeline {
  const all = running ? [...lines, running] : lines;
  const pieces = all.flatMap((entry) => pieceOf(entry, running));
  const asked = all.flatMap(askedOf);
  const axis = axisOf([
    ...pieces.map((one) => (one.kind === 'pause' ? { ...one, to: one.from } : one)),
    ...asked.map(({ at, utcOffset }) => ({ from: at, to: at, utcOffset })),
  ]);
  return { pieces: axis ? pieces.map((piece) => within(piece, axis)) : [], asked, axis };
}
