import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { canInstallPackages, installPackages } from './apt.ts';

/** What an unseen, sped-up display is made of: a command, and the Debian packages that bring it. */
const TOOLS = {
  Xvfb: ['xvfb'],
  xdotool: ['xdotool'],
  openbox: ['openbox'],
  xprop: ['x11-utils'],
  cc: ['gcc', 'libc6-dev'],
} as const;

export type Tool = keyof typeof TOOLS;

/** Makes sure that these commands are there, installing what is missing. Throws with the command to install what it can't. */
export async function bringTools(tools: readonly Tool[]): Promise<void> {
  const missing = tools.filter((tool) => !isOnPath(tool));
  if (missing.length === 0) return;
  const packages = missing.flatMap((tool) => TOOLS[tool]);
  const advice = `${missing.join(', ')} missing; install with: apt-get install ${packages.join(' ')}`;
  if (process.platform !== 'linux')
    throw new Error(`A display of its own needs Linux with X: ${advice}`);
  if (!canInstallPackages()) throw new Error(advice);
  try {
    await installPackages(packages);
  } catch (cause) {
    throw new Error(`${advice} (${cause instanceof Error ? cause.message : String(cause)})`, {
      cause,
    });
  }
}

function isOnPath(command: string): boolean {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => existsSync(join(folder, command)));
}
