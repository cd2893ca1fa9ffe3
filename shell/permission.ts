import { browser } from '@/shell/browser';

/** With it a tab's address is told. Only Chromium's package knows it: wxt.config.ts. */
const tabs = (): { permissions: ['tabs'] } => ({ permissions: ['tabs'] });

/** Whether addresses of tabs may be seen. */
export const maySeeTabs = (): Promise<boolean> => browser.permissions.contains(tabs());

/** Has the browser ask; false: refused. Only in the click itself, before anything is awaited. */
export const askForTabs = (): Promise<boolean> => browser.permissions.request(tabs());

/** Gives the permission back. */
export const giveTabsBack = (): Promise<boolean> => browser.permissions.remove(tabs());

/** Calls back whenever a permission comes or goes, also by the browser's own pages; the answer ends it. */
export function onPermissionsChanged(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}
