import type { Command } from '@/core/events';
import { browser } from '@/shell/browser';

/** Asks the background; rejects with its reason when it did not take the command. */
export async function send(command: Command): Promise<void> {
  await browser.runtime.sendMessage(command);
}
