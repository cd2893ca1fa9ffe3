import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { promisify } from 'node:util';

const run = promisify(execFile);
let updated: Promise<unknown> | null = null;

/** Whether this process may install Debian packages: root on a machine with apt-get. */
export function canInstallPackages(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs Debian packages, after one `apt-get update` a process. Throws with apt's last words. */
export async function installPackages(packages: readonly string[]): Promise<void> {
  console.error(`Installing ${packages.join(', ')} with apt-get`);
  updated ??= aptGet('update');
  await updated;
  await aptGet('install', '-y', '--no-install-recommends', ...packages);
}

async function aptGet(...args: string[]): Promise<void> {
  try {
    await run('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (cause) {
    const said =
      (cause as { stderr?: string }).stderr?.trim().split('\n').slice(-3).join(' ') ??
      String(cause);
    throw new Error(`apt-get ${args.join(' ')} failed: ${said}`, { cause });
  }
}
