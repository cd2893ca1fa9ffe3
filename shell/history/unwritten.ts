import * as v from 'valibot';
import type { Writing } from '@/core/history';
import { browser } from '@/shell/browser';

/** What the history refused waits here, beside the state, until it takes it. */
const UNWRITTEN = 'unwritten';

/** Why the history takes nothing: the disk is full, another version holds it open, or something else. */
export type HistoryProblem = 'full' | 'blocked' | 'failed';

/** What waits to be written, in order, and why; null: nothing waits. */
export type Unwritten = Readonly<{ problem: HistoryProblem; writings: readonly Writing[] }>;

const day = v.nullable(v.number());
const writing = v.union([
  v.object({ put: v.looseObject({ id: v.string(), startedAt: v.number() }) }),
  v.object({ remove: v.string() }),
  v.object({ erase: v.object({ from: day, to: day }) }),
]);
const writings = v.fallback(v.array(v.unknown()), []);
const schema = v.union([
  // As it was kept at first: without the reason. An array is an object too, so it comes first.
  v.pipe(
    v.array(v.unknown()),
    v.transform((all) => ({ problem: 'failed' as const, writings: all })),
  ),
  v.object({ problem: v.fallback(v.picklist(['full', 'blocked', 'failed']), 'failed'), writings }),
]);

/** What was stored, as far as it can be written. */
function readUnwritten(stored: unknown): Unwritten | null {
  const read = v.safeParse(schema, stored);
  if (!read.success) return null;
  const sound = read.output.writings.filter((one) => v.is(writing, one)) as Writing[];
  return sound.length === 0 ? null : { problem: read.output.problem, writings: sound };
}

/** What the browser's refusal means. */
export function problemOf(reason: unknown): HistoryProblem {
  const name = reason instanceof Error || reason instanceof DOMException ? reason.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'InvalidStateError' ? 'blocked' : 'failed';
}

export const loadUnwritten = async (): Promise<Unwritten | null> =>
  readUnwritten((await browser.storage.local.get(UNWRITTEN))[UNWRITTEN]);

export const keepUnwritten = (unwritten: Unwritten): Promise<void> =>
  browser.storage.local.set({ [UNWRITTEN]: unwritten });

export const forgetUnwritten = (): Promise<void> => browser.storage.local.remove(UNWRITTEN);

/** Calls back whenever something else waits; returns how to stop that. */
export function onUnwrittenChanged(tell: (unwritten: Unwritten | null) => void): () => void {
  const heard = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[UNWRITTEN];
    if (area === 'local' && change !== undefined) tell(readUnwritten(change.newValue));
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
