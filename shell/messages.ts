import * as v from 'valibot';
import { type Command, commandSchema } from '@/core/events';
import { browser, type Runtime } from '@/shell/browser';

type Sender = Pick<Runtime.MessageSender, 'id' | 'url'>;

/** Only this extension's own pages may command: no content script, no other extension. */
const isOwnPage = (sender: Sender): boolean =>
  sender.id === browser.runtime.id &&
  sender.url !== undefined &&
  sender.url.startsWith(browser.runtime.getURL('/'));

/** The command in a message; throws with what is wrong about anything else. */
export function readCommand(message: unknown, sender: Sender): Command {
  if (!isOwnPage(sender)) throw new Error('This message did not come from a page of Legwork.');
  const parsed = v.safeParse(commandSchema, message);
  if (!parsed.success) throw new Error(`Not a command: ${v.summarize(parsed.issues)}`);
  return parsed.output as Command;
}
