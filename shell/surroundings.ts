import type { Surroundings } from '@/core/events';
import { RESTS } from '@/core/resting';
import type { Settings } from '@/core/settings';
import { SECOND } from '@/core/time';
import { browser, type Tabs } from '@/shell/browser';
import { hearMachines } from '@/shell/sync';

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

/** A tab that sounds, but for one of our own: the bell at the end of a routine is no film. A muted tab is still "audible" to Chromium. */
const isHeard = ({ audible, mutedInfo, url }: Tabs.Tab): boolean =>
  Boolean(audible) && !mutedInfo?.muted && !url?.startsWith(browser.runtime.getURL('/'));

/** The window in use, if the browser has the focus at all. */
async function isFullScreen(): Promise<boolean> {
  const { focused, state } = await browser.windows.getLastFocused();
  return focused && state === 'fullscreen';
}

/** For how long there was no input, as far as the idle API can tell, and whether the screen is locked. */
async function hands(): Promise<Pick<Surroundings, 'locked' | 'rest'>> {
  const states = await Promise.all(RESTS.map((rest) => browser.idle.queryState(rest / SECOND)));
  if (states.includes('locked'))
    return { locked: true, rest: { atLeast: 0, atMost: Number.POSITIVE_INFINITY } };
  const rested = states.filter((state) => state === 'idle').length;
  return {
    locked: false,
    rest: { atLeast: RESTS[rested - 1] ?? 0, atMost: RESTS[rested] ?? Number.POSITIVE_INFINITY },
  };
}

type Machines = Pick<Surroundings, 'elsewhere' | 'following'>;

/** What the other machines say. A sync that fails must not blind the clock. */
const machines = (settings: Settings): Promise<Machines> | Machines =>
  settings.sync
    ? hearMachines().catch((reason) => {
        console.error('the other machines could not be heard', reason);
        return { elsewhere: null, following: {} };
      })
    : { elsewhere: [], following: {} };

/** Looks at tabs, windows, hands, and what the other machines said. */
export async function lookAround(settings: Settings): Promise<Surroundings> {
  const [tabs, fullScreen, person, said] = await Promise.all([
    browser.tabs.query({}),
    // Without any window there is none in full screen.
    isFullScreen().catch(() => false),
    hands(),
    machines(settings),
  ]);
  return {
    audible: tabs.some(isHeard),
    fullScreen,
    sharing: tabs.some(isSharing),
    meeting: meetingIn(tabs, settings.meetingSites),
    ...person,
    ...said,
  };
}
