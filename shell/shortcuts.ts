import { browser } from '@/shell/browser';

/** Firefox 137 on; newer than the polyfill's types. */
type Commands = Readonly<{ openShortcutSettings?: () => Promise<void> }>;

const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** What opens the popup, as the manifest must name it. */
const OPENS = '_execute_action';

/** A command with its key, '' for none; `name` is null for the one that opens the popup, which has no words of its own. */
export type BoundKey = Readonly<{ id: string; name: string | null; keys: string }>;

/** The commands and the keys that are bound to them now. */
export const boundKeys = async (): Promise<readonly BoundKey[]> =>
  (await browser.commands.getAll()).map(({ name = '', description, shortcut }) => ({
    id: name,
    name: name === OPENS ? null : description || name,
    keys: shortcut ?? '',
  }));

/** Whether the browser's own page for shortcuts can be opened from here. */
export const canChangeShortcuts = (): boolean =>
  !import.meta.env.FIREFOX || (browser.commands as Commands).openShortcutSettings !== undefined;

/** Opens the browser's own page for shortcuts. */
export async function changeShortcuts(): Promise<void> {
  if (import.meta.env.FIREFOX) await (browser.commands as Commands).openShortcutSettings?.();
  else await browser.tabs.create({ url: CHROMIUM_PAGE });
}
