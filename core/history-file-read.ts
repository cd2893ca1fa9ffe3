import type { Recorded } from '@/core/history';
import { FORMAT, type HistoryFile, LARGEST_FILE, lineOf, VERSION } from '@/core/history-file';
import { type LineProblem, latestIn, lineFrom } from '@/core/history-file-line';
import { type Broken, type Piece, piecesOf } from '@/core/json-walk';
import { byTime, takesTime } from '@/core/overlap';
import type { Instant } from '@/core/time';

/** Where something stands in a file, counted from 1: its number among all entries, and its line in the text. */
export type Place = Readonly<{ number: number; line: number }>;

/** Why a file is not taken, none of it. */
export type FileProblem =
  | Readonly<{ kind: 'too-large' | 'not-ours' | 'newer' | 'keys' }>
  | Readonly<{ kind: 'broken' | 'cut'; line: number }>
  | Readonly<{ kind: 'entry'; place: Place; wrong: LineProblem }>
  /** Two entries with one id that say different things, or two that tell of the same time. */
  | Readonly<{ kind: 'twice' | 'overlap'; place: Place; other: Place; entry: Recorded }>;

export type FileRead =
  | Readonly<{ file: HistoryFile; problem: null }>
  | Readonly<{ file: null; problem: FileProblem }>;

/** So many pieces between two signs of life. */
const STRIDE = 100;

/** A line that was found, and where. */
type Found = Readonly<{ entry: Recorded; list: List; number: number; from: number }>;

const LISTS = ['entries', 'aside'] as const;

type List = (typeof LISTS)[number];

/** What was read so far; `wrong` is the first that was wrong with a line. */
type Reading = {
  readonly header: Map<string, unknown>;
  readonly found: Map<string, Found>;
  count: number;
  wrong: FileProblem | null;
};

const placeOf = (text: string, { number, from }: Pick<Found, 'number' | 'from'>): Place => ({
  number,
  line: lineAt(text, from),
});

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** What a member of the header says; undefined: nothing that a header says. A list is there, or it is not. */
function said(text: string, { key, from, to }: Piece): unknown {
  if (LISTS.some((list) => list === key)) return text[from] === '[' ? key : undefined;
  try {
    return to - from > 100 ? undefined : JSON.parse(text.slice(from, to));
  } catch {
    return undefined;
  }
}

/** Takes a line in: what it says, or what is wrong with it. */
function take(reading: Reading, text: string, piece: Piece, list: List, at: Instant): void {
  reading.count += 1;
  // Of a file that is not taken one reason is enough, but it may still turn out to be a newer one.
  if (reading.wrong !== null) return;
  const where = { number: reading.count, from: piece.from };
  const { entry, wrong } = lineFrom(text.slice(piece.from, piece.to), latestIn(list, at));
  if (wrong !== null) {
    reading.wrong = { kind: 'entry', place: placeOf(text, where), wrong };
    return;
  }
  const before = reading.found.get(entry.id);
  if (before === undefined) reading.found.set(entry.id, { ...where, entry, list });
  else if (lineOf(before.entry) !== lineOf(entry)) {
    const [place, other] = [placeOf(text, where), placeOf(text, before)];
    reading.wrong = { kind: 'twice', place, other, entry };
  }
}

/** What is wrong with the file as such; of one that breaks off only what it said. */
function headerProblem(header: ReadonlyMap<string, unknown>, isWhole: boolean): FileProblem | null {
  const is = (key: string, value: unknown) =>
    (isWhole || header.has(key)) && header.get(key) !== value;
  const version = header.get('version');
  if (is('format', FORMAT)) return { kind: 'not-ours' };
  if (Number.isSafeInteger(version) && Number(version) > VERSION) return { kind: 'newer' };
  const known = new Set<string>(['format', 'version', ...LISTS]);
  const isStrange = [...header].some(([key, value]) => !known.has(key) || value === undefined);
  return isStrange || is('version', VERSION) || is('entries', 'entries')
    ? { kind: 'not-ours' }
    : null;
}

/** The first two lines that tell of the same time. */
function overlapIn(text: string, found: Iterable<Found>): FileProblem | null {
  const lines = [...found]
    .filter(({ entry, list }) => list === 'entries' && takesTime(entry))
    .sort((a, b) => byTime(a.entry, b.entry));
  let before: Found | null = null;
  for (const one of lines) {
    if (before !== null && one.entry.startedAt < before.entry.endedAt) {
      const [place, other] = [placeOf(text, one), placeOf(text, before)];
      return { kind: 'overlap', place, other, entry: one.entry };
    }
    before = one;
  }
  return null;
}

/** What is wrong with a file that was read through. */
function problemOf(text: string, reading: Reading, broken: Broken | null): FileProblem | null {
  const { header, found, wrong } = reading;
  const isOther = headerProblem(header, broken === null);
  if (isOther !== null) return isOther;
  if (wrong !== null) return wrong;
  if (broken === null) return overlapIn(text, found.values());
  return { kind: broken.isCut ? 'cut' : 'broken', line: lineAt(text, broken.at) };
}

/**
 * Reads the text of a file, which may be anything: all of its lines, or what is wrong and none. `at` is now: what is dated
 * later is refused. Gives the share that was read, from 0 to 1, every hundred pieces, so that the page can breathe. Never throws.
 */
export function* readHistory(text: string, at: Instant): Generator<number, FileRead> {
  const refused = (problem: FileProblem): FileRead => ({ file: null, problem });
  if (text.length > LARGEST_FILE) return refused({ kind: 'too-large' });
  if (!/^\s*\{/.test(text)) return refused({ kind: 'not-ours' });
  const reading: Reading = { header: new Map(), found: new Map(), count: 0, wrong: null };
  const pieces = piecesOf(text);
  let next = pieces.next();
  for (let count = 1; !next.done; count += 1) {
    const { key, isElement, to } = next.value;
    const list = LISTS.find((one) => one === key);
    if (!isElement) {
      if (reading.header.has(key)) return refused({ kind: 'keys' });
      reading.header.set(key, said(text, next.value));
    } else if (list !== undefined) take(reading, text, next.value, list, at);
    if (count % STRIDE === 0) yield to / text.length;
    next = pieces.next();
  }
  const problem = problemOf(text, reading, next.value);
  if (problem !== null) return refused(problem);
  const found = [...reading.found.values()];
  const of = (name: List) => found.filter(({ list }) => list === name).map(({ entry }) => entry);
  return { file: { entries: of('entries'), aside: of('aside') }, problem: null };
}
