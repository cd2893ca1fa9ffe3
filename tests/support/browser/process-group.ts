import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';

/** Ends a detached process and everything it started, at once (SIGKILL), and waits until it is gone. */
export async function killGroup(leader: ChildProcess): Promise<void> {
  if (leader.pid === undefined || leader.exitCode !== null || leader.signalCode !== null) return;
  const gone = once(leader, 'exit');
  try {
    process.kill(-leader.pid, 'SIGKILL');
  } catch {
    // The group can be gone a moment before its leader's end is told to us; on Windows there are no groups.
    leader.kill('SIGKILL');
  }
  await gone;
}
