import * as v from 'valibot';
import { hasTrickKeys } from '@/core/json-keys';
import {
  isForTwo,
  type Jump,
  jumpIn,
  MOST_OWN,
  MOST_STEPS,
  type OwnRoutine,
  ownSchema,
} from '@/core/own';
import { type NameProblem, nameProblem } from '@/core/own-draft';
import type { Catalog } from '@/core/routine';

export const FILE_NAME = 'legwork-routines.json';
/** In bytes. The fullest list takes less; what is larger is not read at all. */
export const LARGEST_FILE = 64 * 1024;

const FORMAT = 'legwork-routines';
const VERSION = 1;

/** A routine as it travels: without an id, which belongs to the place where it is kept. */
export type SharedRoutine = Pick<OwnRoutine, 'name' | 'steps'>;

/** What is wrong with one routine of a file. Steps are counted from 0; a step's id is there only where it can be shown. */
export type RoutineProblem =
  | Readonly<{ kind: 'shape' | 'no-steps' | 'too-many-steps' }>
  | Readonly<{ kind: 'name'; is: NameProblem }>
  | Readonly<{ kind: 'unknown-step'; step: number; id: string | null }>
  | Readonly<{ kind: 'for-two' | 'seconds'; step: number; id: string }>
  | Readonly<{ kind: 'jump'; jump: Jump; atEnd: boolean }>;

/** Why a file is not taken, none of it. A routine's place is counted from 0; its name is there only where it can be shown. */
export type FileProblem =
  | Readonly<{ kind: 'too-large' | 'not-json' | 'not-ours' | 'newer' | 'none' | 'too-many' }>
  | Readonly<{ kind: 'routine'; place: number; name: string | null; wrong: RoutineProblem }>;

export type FileRead =
  | Readonly<{ routines: readonly SharedRoutine[]; problem: null }>
  | Readonly<{ routines: null; problem: FileProblem }>;

const envelope = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  routines: v.array(v.unknown()),
});
/** Whatever the version: enough to tell that a newer Legwork wrote it. */
const newer = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(VERSION + 1)),
});
const shape = v.strictObject({
  name: v.string(),
  steps: v.array(v.strictObject({ step: v.string(), seconds: v.unknown() })),
});
const { name: nameSchema, steps: stepsSchema } = ownSchema.entries;
const secondsSchema = stepsSchema.pipe[0].item.entries.seconds;

/** The text of a file with these routines, one a line. */
export function writeFile(routines: readonly SharedRoutine[]): string {
  const lines = routines.map(({ name, steps }) =>
    JSON.stringify({ name, steps: steps.map(({ step, seconds }) => ({ step, seconds })) }),
  );
  return `{"format":"${FORMAT}","version":${VERSION},"routines":[\n${lines.join(',\n')}\n]}\n`;
}

const PLAIN_ID = /^[a-z0-9-]{1,40}$/;

function routineProblem(found: unknown, catalog: Catalog): RoutineProblem | null {
  if (!v.is(shape, found)) return { kind: 'shape' };
  const named = nameProblem(found.name);
  if (named !== null) return { kind: 'name', is: named };
  if (found.steps.length === 0) return { kind: 'no-steps' };
  if (found.steps.length > MOST_STEPS) return { kind: 'too-many-steps' };
  const known = [];
  for (const [step, { step: id, seconds }] of found.steps.entries()) {
    const one = catalog.steps[id];
    if (one === undefined) return { kind: 'unknown-step', step, id: PLAIN_ID.test(id) ? id : null };
    if (isForTwo(one, catalog)) return { kind: 'for-two', step, id };
    if (!v.is(secondsSchema, seconds)) return { kind: 'seconds', step, id };
    known.push(one);
  }
  const jump = jumpIn(known);
  return jump === null ? null : { kind: 'jump', jump, atEnd: jump.place === known.length };
}

/** A name that can be shown as it is. */
const nameIn = (found: unknown): string | null => {
  const read = v.safeParse(v.object({ name: nameSchema }), found);
  return read.success ? read.output.name : null;
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The caller says so: undefined is no JSON.
    return undefined;
  }
}

const refused = (problem: FileProblem): FileRead => ({ routines: null, problem });

/** The routines in the text of a file, which may be anything: all of them, or what is wrong and none. Never throws. */
export function readFile(text: string, catalog: Catalog): FileRead {
  if (text.length > LARGEST_FILE) return refused({ kind: 'too-large' });
  const json = parsed(text);
  if (json === undefined) return refused({ kind: 'not-json' });
  if (v.is(newer, json)) return refused({ kind: 'newer' });
  const read = v.safeParse(envelope, json);
  if (!read.success || hasTrickKeys(text)) return refused({ kind: 'not-ours' });
  const found = read.output.routines;
  if (found.length === 0) return refused({ kind: 'none' });
  if (found.length > MOST_OWN) return refused({ kind: 'too-many' });
  for (const [place, one] of found.entries()) {
    const wrong = routineProblem(one, catalog);
    if (wrong !== null) return refused({ kind: 'routine', place, name: nameIn(one), wrong });
  }
  const routines = (found as readonly SharedRoutine[]).map(({ name, steps }) => ({
    name: name.trim(),
    steps: steps.map(({ step, seconds }) => ({ step, seconds })),
  }));
  return { routines, problem: null };
}

/** A routine of a file beside those that are kept: new, there already, or new with a name that is taken. */
export type Arrival = Readonly<{ routine: SharedRoutine; is: 'new' | 'there' | 'namesake' }>;

const isSame = (a: SharedRoutine, b: SharedRoutine): boolean => writeFile([a]) === writeFile([b]);

/** What would be added of a file, in its order; the same name and steps are there already, also twice in the file. */
export function arrivals(
  found: readonly SharedRoutine[],
  own: readonly OwnRoutine[],
): readonly Arrival[] {
  return found.map((routine, place) => {
    const before = [...own, ...found.slice(0, place)];
    if (before.some((one) => isSame(one, routine))) return { routine, is: 'there' };
    return { routine, is: before.some(({ name }) => name === routine.name) ? 'namesake' : 'new' };
  });
}
