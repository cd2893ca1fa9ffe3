import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks `question` every `every` real ms until it answers something, and returns that. Throws after `wait` real ms, saying
 * what was waited for.
 */
export async function until<T>(
  what: string,
  question: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  { wait = 10_000, every = 100 }: Readonly<{ wait?: number; every?: number }> = {},
): Promise<T> {
  const end = Date.now() + wait;
  for (;;) {
    const answer = await question();
    if (answer) return answer;
    if (Date.now() >= end) throw new Error(`Waited ${wait} ms in vain for ${what}`);
    await sleep(every);
  }
}
