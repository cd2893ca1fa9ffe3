import { PEOPLE } from '@/core/settings';
import { browser, type Runtime } from '@/shell/browser';

/** Says in storage that the welcome page was opened. It is opened once, also where the browser reports an installation again. */
const WELCOMED = 'welcomed';

const anyPerson = (): number => Math.floor(Math.random() * PEOPLE);

/**
 * After the first installation: lets one of the people be the figure from here on (`meet`), and opens the welcome page in a
 * tab. Does nothing after an update.
 */
export async function welcome(
  reason: Runtime.OnInstalledReason,
  meet: (person: number) => Promise<void>,
): Promise<void> {
  if (reason !== 'install') return;
  const stored = await browser.storage.local.get(WELCOMED);
  if (stored[WELCOMED] !== undefined) return;
  // First: a worker that dies in between must not greet twice.
  await browser.storage.local.set({ [WELCOMED]: true });
  await meet(anyPerson());
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
