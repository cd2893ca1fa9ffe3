import type { App } from '@/core/app';
import type { Writing } from '@/core/history';
import { SECOND } from '@/core/time';
import {
  forgetUnwritten,
  keepUnwritten,
  loadUnwritten,
  problemOf,
} from '@/shell/history/unwritten';
import { placed, writeHistory } from '@/shell/history/write';
import { saveApp } from '@/shell/state';
import { within } from '@/shell/within';

/** A history that has not answered by then is taken for one that fails: a reminder waits behind it. */
const PATIENCE = 10 * SECOND;

/** Gives the history what waited and what is new, in order. What it refuses waits for the next time. */
async function record(writings: readonly Writing[]): Promise<void> {
  const before = await loadUnwritten();
  const all = [...(before?.writings ?? []), ...writings.map(placed)];
  if (all.length === 0) return;
  try {
    await within(writeHistory(all), PATIENCE, 'the history does not answer');
    if (before !== null) await forgetUnwritten();
  } catch (reason) {
    // No error of Legwork's: nothing is lost, and the pages say it.
    console.info('the history could not be written and is kept for later', reason);
    await keepUnwritten({ problem: problemOf(reason), writings: all }).catch((full) =>
      console.error('nor could it be kept', full),
    );
  }
}

/**
 * Makes a transition lasting: history first, state second. If the worker dies between the two, the next
 * event derives the same entries with the same ids again. A history that fails must not stop the clock.
 */
export async function commit(app: App, writings: readonly Writing[]): Promise<void> {
  if (writings.length > 0) await record(writings);
  await saveApp(app);
}
