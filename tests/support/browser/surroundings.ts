import type { Page } from 'puppeteer-core';

type IdleState = 'active' | 'idle' | 'locked';
type TabSeen = Readonly<{
  id: number;
  active: boolean;
  audible?: boolean;
  /** Only with the permission for it. */
  url?: string;
  /** Firefox only. */
  sharingState?: Readonly<{ microphone: boolean; camera: boolean; screen?: string }>;
}>;
type WindowSeen = Readonly<{ id: number; state: string; focused: boolean; type: string }>;

/** What an extension can see of what goes on around it, asked from one of its own pages. */
export const surroundingsOf = (page: Page) => {
  const ask = <T>(question: string) => page.evaluate(question) as Promise<T>;
  return {
    /** Whether there was input in the last 15 s, the shortest that can be asked for. */
    idleState: () => ask<IdleState>('chrome.idle.queryState(15)'),
    /** The window used last. */
    window: () => ask<WindowSeen>('chrome.windows.getLastFocused()'),
    /** The tabs that fit a query such as `{ audible: true }`. */
    tabs: (query: Readonly<Record<string, unknown>> = {}) =>
      ask<readonly TabSeen[]>(`chrome.tabs.query(${JSON.stringify(query)})`),
    /** What the browser's clock says, in ms since the epoch. */
    now: () => ask<number>('Date.now()'),
  };
};
