import { browser } from '@/shell/browser';

/** What not every browser has: Firefox has learnt it late, and Chromium tells of changes from 130 on. */
type Action = Partial<Pick<typeof browser.action, 'getUserSettings' | 'onUserSettingsChanged'>>;

/** Whether the icon stands in the toolbar; null where the browser does not say. */
export async function isOnToolbar(): Promise<boolean | null> {
  const action: Action = browser.action;
  const told = await action.getUserSettings?.();
  return told?.isOnToolbar ?? null;
}

/** Calls back where the browser tells that the icon may have been pinned; the answer ends it. */
export function onToolbarChanged(changed: () => void): () => void {
  const { onUserSettingsChanged: event }: Action = browser.action;
  event?.addListener(changed);
  return () => event?.removeListener(changed);
}
