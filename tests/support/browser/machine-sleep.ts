import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { OpenBrowser } from './types.ts';

/**
 * The machine sleeps for `ms` of the browser's time: all of the browser's processes stand still while both of their clocks go on.
 * Afterwards whatever came due in the meantime happens at once. It wakes without any input; a real one mostly wakes by some.
 */
export async function sleepMachine({ browser, display }: OpenBrowser, ms: number): Promise<void> {
  const leader = browser.process()?.pid;
  if (leader === undefined) throw new Error('The browser is not running');
  process.kill(-leader, 'SIGSTOP');
  try {
    await sleep(ms / display.clock.speed);
  } finally {
    process.kill(-leader, 'SIGCONT');
  }
}
