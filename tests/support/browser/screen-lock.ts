import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { bringTools } from '../../../scripts/browsers/tools.ts';

const run = promisify(execFile);

/** What xscreensaver writes on the root window while the screen is locked. Chromium (156) reads it; Firefox knows of no locks. */
const STATUS = '_SCREENSAVER_STATUS';

/** Locks the screen of the X display `name`: from now on Chromium's idle state is 'locked', whatever is typed. */
export async function lockScreen(name: string): Promise<void> {
  await xprop(name, '-f', STATUS, '32a', '-set', STATUS, 'LOCK');
}

/** Takes the lock away. */
export async function unlockScreen(name: string): Promise<void> {
  await xprop(name, '-remove', STATUS);
}

async function xprop(name: string, ...args: string[]): Promise<void> {
  await bringTools(['xprop']);
  await run('xprop', ['-root', ...args], { env: { ...process.env, DISPLAY: name } });
}
