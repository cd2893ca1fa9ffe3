import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

/**
 * Ends every process whose environment has `mark` in it. Chromium's crash handler leaves its process group and outlives its
 * browser; what it inherited tells whose it is. `mark` must be unique to what is to end.
 */
export function endMarked(mark: string): void {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  for (const pid of pids) {
    try {
      if (readFileSync(`/proc/${pid}/environ`).includes(mark)) process.kill(Number(pid), 'SIGKILL');
    } catch {
      // Gone meanwhile, or somebody else's.
    }
  }
}
