import { browser } from '@/shell/browser';

/** Closes the page if it is the popup, at its button or in its own small window; in a tab people want to keep it. */
export async function closePopup(): Promise<void> {
  const isOwnWindow = location.search === '?window';
  if (isOwnWindow || (await browser.tabs.getCurrent()) === undefined) window.close();
}
