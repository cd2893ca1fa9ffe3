import { browser } from '@/shell/browser';

const POPUP = '/popup.html';
const WELCOME = '/welcome.html';

type Context = Readonly<{ contextType: string; documentUrl?: string; windowId?: number }>;

/** runtime.getContexts is newer than the polyfill's types: Chrome 116, Firefox 127. */
type Contexts = Readonly<{ getContexts?: (filter: object) => Promise<Context[]> }>;

const isOwnWindow = (url: string): boolean => url.endsWith('?window');

/** Every place that shows one of these pages. */
async function viewsOf(pages: readonly string[]): Promise<readonly Context[]> {
  const { getContexts } = browser.runtime as Contexts;
  const contexts = (await getContexts?.({})) ?? [];
  const urls = pages.map((page) => browser.runtime.getURL(page));
  return contexts.filter(({ documentUrl }) => urls.some((url) => documentUrl?.startsWith(url)));
}

/** Whether a view is open that sounds by itself while a routine is played: the popup, anywhere, or the welcome. */
export const isPlayerOpen = async (): Promise<boolean> =>
  (await viewsOf([POPUP, WELCOME])).length > 0;

/** The popups that are in sight: one that somebody opened in a tab may be out of it. */
const popups = async (): Promise<readonly Context[]> =>
  (await viewsOf([POPUP])).filter(
    ({ contextType, documentUrl = '' }) => contextType === 'POPUP' || isOwnWindow(documentUrl),
  );

/** The popup as a small window of its own, for when the browser refuses to open it at its button. */
export async function openWindow(): Promise<void> {
  const url = browser.runtime.getURL(`${POPUP}?window`);
  await browser.windows.create({ url, type: 'popup', width: 396, height: 640, focused: true });
}

/** Shows the popup once: the one that is open if there is one, else at its button. Rejects if the browser refuses. */
export async function openPopup(): Promise<void> {
  const [open] = await popups();
  if (open === undefined) return browser.action.openPopup();
  if (open.contextType !== 'POPUP' && open.windowId !== undefined && open.windowId >= 0)
    await browser.windows.update(open.windowId, { focused: true });
}
