import type { Surroundings } from '@/core/events';
import { CLOSE_THRESHOLD } from '@/core/presence';
import type { Settings } from '@/core/settings';
import { SECOND } from '@/core/time';
import { browser, type Tabs } from '@/shell/browser';
import { breaksElsewhere } from '@/shell/sync';

/** Firefox tells what a tab shares, without a permission: MDN, tabs.Tab, sharingState. */
type Sharing = Readonly<{ microphone?: boolean; camera?: boolean; screen?: string }>;

const isSharing = (tab: Tabs.Tab): boolean => {
  const { sharingState } = tab as Tabs.Tab & { sharingState?: Sharing };
  return Boolean(sharingState?.microphone || sharingState?.camera || sharingState?.screen);
};

/** Whether a page lies on one of the sites or their subdomains. Without the tabs permission a page's address is not told. */
export function isOnSite(url: string | undefined, sites: readonly string[]): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return sites.some((site) => hostname === site || hostname.endsWith(`.${site}`));
}

function meetingIn(tabs: readonly Tabs.Tab[], sites: readonly string[]): Surroundings['meeting'] {
  const meetings = tabs.filter(({ url }) => isOnSite(url, sites));
  if (meetings.length === 0) return 'none';
  return meetings.some(({ audible }) => audible) ? 'audible' : 'silent';
}

/** The window in use, if the browser has the focus at all. */
async function isFullScreen(): Promise<boolean> {
  const { focused, state } = await browser.windows.getLastFocused();
  return focused && state === 'fullscreen';
}

/** Looks at tabs, windows, hands, and what the other machines said. */
export async function lookAround(settings: Settings): Promise<Surroundings> {
  const [tabs, fullScreen, idle, elsewhere] = await Promise.all([
    browser.tabs.query({}),
    // Without any window there is none in full screen.
    isFullScreen().catch(() => false),
    browser.idle.queryState(CLOSE_THRESHOLD / SECOND),
    settings.sync ? breaksElsewhere() : [],
  ]);
  return {
    audible: tabs.some(({ audible }) => audible),
    fullScreen,
    sharing: tabs.some(isSharing),
    meeting: meetingIn(tabs, settings.meetingSites),
    handsRest: idle !== 'active',
    elsewhere,
  };
}
