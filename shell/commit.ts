import * as v from 'valibot';
import type { App } from '@/core/app';
import type { Writing } from '@/core/history';
import { browser } from '@/shell/browser';
import { writeHistory } from '@/shell/history';
import { saveApp } from '@/shell/state';

const UNWRITTEN = 'unwritten';

const isWriting = (one: unknown): one is Writing =>
  v.is(v.object({ remove: v.string() }), one) ||
  v.is(v.object({ put: v.object({ id: v.string(), startedAt: v.number() }) }), one);

const unwritten = async (): Promise<readonly Writing[]> => {
  const stored: unknown = (await browser.storage.local.get(UNWRITTEN))[UNWRITTEN];
  return Array.isArray(stored) ? stored.filter(isWriting) : [];
};

/** True when the history took them. A history that fails must not stop the clock. */
async function recorded(writings: readonly Writing[]): Promise<boolean> {
  try {
    await writeHistory(writings);
    return true;
  } catch (reason) {
    console.error('the history could not be written and is kept for later', reason);
    return false;
  }
}

/**
 * Makes a transition lasting: history first, state second. If the worker dies between the two, the next
 * event derives the same entries with the same ids again. What the history refuses waits beside the state.
 */
export async function commit(app: App, writings: readonly Writing[]): Promise<void> {
  if (writings.length > 0) {
    const before = await unwritten();
    const all = [...before, ...writings];
    const isRecorded = await recorded(all);
    if (!isRecorded) await browser.storage.local.set({ [UNWRITTEN]: all });
    else if (before.length > 0) await browser.storage.local.remove(UNWRITTEN);
  }
  await saveApp(app);
}
