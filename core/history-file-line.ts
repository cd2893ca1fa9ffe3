import * as v from 'valibot';
import { EARLIEST, entrySchema, LATEST } from '@/core/entry-schema';
import type { Recorded } from '@/core/history';
import { latestAt } from '@/core/history-file';
import { hasTrickKeys } from '@/core/json-keys';
import type { Instant } from '@/core/time';

/** The fields that a line may have, which may be shown by name: any other name in a file is a stranger's. */
const FIELDS = [
  'id',
  'kind',
  'startedAt',
  'endedAt',
  'utcOffset',
  'sat',
  'stood',
  'answer',
  'asked',
  'routine',
  'completed',
  'legBreak',
  'played',
  'confirmed',
] as const;

type Field = (typeof FIELDS)[number];

/** What is wrong with one line of a file. */
export type LineProblem =
  | Readonly<{ kind: 'broken' | 'shape' | 'keys' | 'early' | 'future' | 'backwards' | 'full' }>
  | Readonly<{ kind: 'field'; field: Field }>;

type LineRead =
  | Readonly<{ entry: Recorded; wrong: null }>
  | Readonly<{ entry: null; wrong: LineProblem }>;

/** In letters, with room for indents: what is longer is no line, and is not parsed. */
const LONGEST_LINE = 2000;

const dated = v.object({ startedAt: v.number(), endedAt: v.number() });

const wrong = (problem: LineProblem): LineRead => ({ entry: null, wrong: problem });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The caller says so: undefined is no JSON.
    return undefined;
  }
}

/** A line from a file, which may be anything, or what is wrong with it. `latest` is when it may have ended at the latest. */
export function lineFrom(text: string, latest: Instant): LineRead {
  if (text.length > LONGEST_LINE) return wrong({ kind: 'shape' });
  const json = parsed(text);
  if (json === undefined) return wrong({ kind: 'broken' });
  if (!text.startsWith('{')) return wrong({ kind: 'shape' });
  if (hasTrickKeys(text)) return wrong({ kind: 'keys' });
  const when = v.safeParse(dated, json);
  if (when.success) {
    const { startedAt, endedAt } = when.output;
    if (Math.min(startedAt, endedAt) < EARLIEST) return wrong({ kind: 'early' });
    if (Math.max(startedAt, endedAt) > latest) return wrong({ kind: 'future' });
    if (endedAt < startedAt) return wrong({ kind: 'backwards' });
  }
  const read = v.safeParse(entrySchema, json, { abortEarly: true });
  if (read.success) return { entry: read.output, wrong: null };
  const [{ path }] = read.issues;
  // All fields are as they should be, and do not go together.
  if (path === undefined && when.success) return wrong({ kind: 'full' });
  const field = FIELDS.find((known) => known === path?.[0].key);
  return wrong(field === undefined ? { kind: 'shape' } : { kind: 'field', field });
}

/** The latest end of a line that fits, and of one that was set aside, whose clock was wrong: any date that a line may have. */
export const latestIn = (list: 'entries' | 'aside', at: Instant): Instant =>
  list === 'aside' ? LATEST : latestAt(at);
