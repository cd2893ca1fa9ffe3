import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** A clock that runs `speed` times as fast as the real one. Browsers and X servers are started on it; all of them, and `now()`, agree. */
export type FastClock = Readonly<{
  speed: number;
  /** What the clock shows, in ms since the epoch. */
  now(): number;
  /**
   * Sets the wall clock forward (or, below 0, back) by `ms`. A running browser sees its wall clock jump while its monotonic
   * one goes on, as when a user sets the time; a browser closed meanwhile sees that so much time has passed.
   */
  jump(ms: number): void;
  /** The environment of a process that is to live on this clock. */
  env(): Record<string, string>;
  /** Removes the clock's file. */
  stop(): void;
}>;

/**
 * Starts a clock at the real time of day. `speed` is a whole number; 1 leaves processes without the preload, on real time.
 * Throws where there is no preloading (not Linux) and when there is no C compiler to build the preload with.
 */
export function startClock(speed: number): FastClock {
  const realtimeOrigin = Date.now();
  const monotonicOrigin = process.hrtime.bigint();
  let jumped = 0;
  const folder = mkdtempSync(join(tmpdir(), 'legwork-clock-'));
  const jumpFile = join(folder, 'jump');
  const writeJump = () =>
    writeFileSync(jumpFile, new BigInt64Array([BigInt(jumped) * 1_000_000n]), { flag: 'r+' });
  writeFileSync(jumpFile, new Uint8Array(8));
  const preload = speed === 1 ? null : buildPreload();
  return {
    speed,
    now: () =>
      realtimeOrigin + (Number(process.hrtime.bigint() - monotonicOrigin) / 1e6) * speed + jumped,
    jump(ms) {
      if (!preload) throw new Error('A clock of speed 1 is the real one, which is not ours to set');
      jumped += Math.round(ms);
      writeJump();
    },
    env: (): Record<string, string> =>
      preload
        ? {
            LD_PRELOAD: preload,
            LEGWORK_CLOCK: `${speed} ${monotonicOrigin} ${BigInt(realtimeOrigin) * 1_000_000n} ${jumpFile}`,
          }
        : {},
    stop: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Compiles fast-clock.c, once for each version of it, and returns the library's path. */
function buildPreload(): string {
  if (process.platform !== 'linux')
    throw new Error('A sped-up clock needs LD_PRELOAD, which is only on Linux');
  const source = join(import.meta.dirname, 'fast-clock.c');
  const cache = join(import.meta.dirname, '../../../node_modules/.cache/legwork');
  const version = createHash('sha256').update(readFileSync(source)).digest('hex').slice(0, 12);
  const library = join(cache, `fast-clock-${process.arch}-${version}.so`);
  if (existsSync(library)) return library;
  mkdirSync(cache, { recursive: true });
  const draft = `${library}.${process.pid}`;
  try {
    execFileSync('cc', ['-shared', '-fPIC', '-O2', '-o', draft, source, '-ldl'], { stdio: 'pipe' });
  } catch (cause) {
    throw new Error(
      'The sped-up clock could not be compiled; it needs a C compiler: apt-get install gcc libc6-dev',
      { cause },
    );
  }
  renameSync(draft, library);
  return library;
}
