import { browser } from '@/shell/browser';

/** Closes the page if it is the popup, at its button or in its own small window; in a tab people want to keep it. */
export async function closePopup(): Promise<void> {
  const isOwnWindow = location.search === '?window';
  if (isOwnWindow || (await browser.tabs.getCurrent()) === undefined) window.close();
}

/** Closes the tab that the page is in. `window.close` is refused where no script opened it (Firefox). */
export async function closeTab(): Promise<void> {
  const { id } = (await browser.tabs.getCurrent()) ?? {};
  if (id !== undefined) await browser.tabs.remove(id);
}
