import { browser } from '@/shell/browser';
import { closePopup } from '@/shell/close';

/** The settings in a tab of their own; the one that is open if there is one. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

const PAGE = '/options.html';

/** The settings at a section. A tab that is open is led there: without a permission only a view of one's own finds it. */
async function openOptionsAt(section: string): Promise<void> {
  const open = browser.extension
    .getViews({ type: 'tab' })
    .find(({ location }) => location.pathname === PAGE);
  if (open === undefined) {
    await browser.tabs.create({ url: browser.runtime.getURL(`${PAGE}#${section}`) });
    return;
  }
  // Also where it stands there already: it is scrolled to anew.
  open.location.hash = '';
  open.location.hash = section;
  await openOptions();
}

/** What was answered about one's health, and the list to answer. */
export const openSafety = (): Promise<void> => openOptionsAt('safety');

/** What was sat, stood and walked, in the tab that is open, or in one of its own. The addresses of our own tabs are told without a permission. */
export async function openHistory(): Promise<void> {
  const url = browser.runtime.getURL('/stats.html');
  const tabs = await browser.tabs.query({});
  const open = tabs.find((tab) => tab.url?.split('#')[0] === url);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

/** The popup once more, in a tab where it has room; it shows the same routine. */
export async function openLarge(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/popup.html?tab') });
  await closePopup();
}
