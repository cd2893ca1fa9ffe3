import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { bringTools } from '../../../scripts/browsers/tools.ts';
import { type FastClock, startClock } from './clock.ts';
import { endMarked } from './leftovers.ts';
import { killGroup } from './process-group.ts';
import { lockScreen, unlockScreen } from './screen-lock.ts';

const run = promisify(execFile);

/** An X server of one's own, with somebody sitting at it: what is typed or moved here is real input to the browser's idle API. */
export type Display = Readonly<{
  /** The X display, such as ':7'. */
  name: string;
  clock: FastClock;
  /** The environment of a program that is to appear on this display, on its clock. */
  env(): NodeJS.ProcessEnv;
  /**
   * One small movement of the mouse, at the left edge of the browser's window, where it hovers over nothing. In its window:
   * of input elsewhere Firefox hears only when it asks the X server, which after a rest can take minutes.
   */
  moveMouse(): Promise<void>;
  /** Moves the mouse to `x`, `y` in px of the screen and clicks there. */
  clickAt(x: number, y: number): Promise<void>;
  /** Presses a key, as xdotool names it ('Escape', 'F11'). */
  pressKey(key: string): Promise<void>;
  /** Locks the screen. Chromium then says 'locked' at once, whatever is typed; Firefox does not know of locks. */
  lock(): Promise<void>;
  /** Unlocks the screen, which takes some input. */
  unlock(): Promise<void>;
  /** Ends the X server, and with it whatever is still open on it. */
  close(): Promise<void>;
}>;

export type DisplayOptions = Readonly<{
  /** How many times as fast as the real clock; a whole number. 1 is real time. */
  speed?: number;
  /** Whether to start a window manager (openbox); full screen needs one. */
  windowManager?: boolean;
  width?: number;
  height?: number;
}>;

/** Starts an X server on a free display number, and brings what it takes. Throws with what can't be had. */
export async function openDisplay(options: DisplayOptions = {}): Promise<Display> {
  const { speed = 1, windowManager = false, width = 1280, height = 900 } = options;
  await bringTools([
    'Xvfb',
    'xdotool',
    ...(speed === 1 ? [] : ['cc' as const]),
    ...(windowManager ? ['openbox' as const] : []),
  ]);
  const clock = startClock(speed);
  const server = spawn(
    // Detached for its own process group, it would otherwise outlive a test run that is cut short.
    'setpriv',
    [
      ...['--pdeathsig', 'KILL', 'Xvfb', '-displayfd', '3', '-noreset', '-nolisten', 'tcp'],
      // -r: keys don't repeat. On a fast clock the shortest press lasts long enough for it.
      // -s 0: no screen saver. Chromium takes it for a locked screen.
      ...['-r', '-s', '0', '-screen', '0', `${width}x${height}x24`],
    ],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      detached: true,
      env: { ...process.env, ...clock.env() },
    },
  );
  const name = `:${await displayNumber(server)}`;
  const mark = randomUUID();
  const env = () => ({
    ...process.env,
    DISPLAY: name,
    LEGWORK_DISPLAY: mark,
    ...clock.env(),
  });
  const xdotool = async (...args: string[]) => {
    // Without the preload: xdotool waits in real time.
    await run('xdotool', args, { env: { ...process.env, DISPLAY: name } });
  };
  const manager = windowManager
    ? spawn('openbox', ['--config-file', join(import.meta.dirname, 'openbox.xml')], {
        stdio: 'ignore',
        detached: true,
        env: env(),
      })
    : null;
  manager?.on('error', () => undefined);
  let moves = 0;
  const moveMouse = () => xdotool('mousemove', String(3 + (moves++ % 2) * 2), '600');
  return {
    name,
    clock,
    env,
    moveMouse,
    clickAt: (x, y) => xdotool('mousemove', String(x), String(y), 'click', '1'),
    pressKey: (key) => xdotool('key', key),
    lock: () => lockScreen(name),
    async unlock() {
      await unlockScreen(name);
      await moveMouse();
    },
    async close() {
      if (manager) await killGroup(manager);
      endMarked(mark);
      await killGroup(server);
      clock.stop();
    },
  };
}

async function displayNumber(server: ChildProcess): Promise<string> {
  const missing = once(server, 'error').then(([cause]) => {
    throw new Error('Xvfb could not be started: apt-get install xvfb', { cause });
  });
  const told = once(server.stdio[3] as NodeJS.ReadableStream, 'data').then(([digits]) =>
    String(digits).trim(),
  );
  return await Promise.race([told, missing]);
}
