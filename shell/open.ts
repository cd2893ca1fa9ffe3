import { browser } from '@/shell/browser';

/** The settings in a tab of their own; the one that is open if there is one. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
