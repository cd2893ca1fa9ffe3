import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MEETING_SITES, usualSettings } from '@/core/settings';
import { SECOND } from '@/core/time';
import { isOnSite, lookAround } from '@/shell/surroundings';

type Shown = Readonly<{
  tabs?: readonly object[];
  window?: object | null;
  /** For how long there was no input, in s; or the screen is locked. */
  rested?: number | 'locked';
}>;

function show({ tabs = [], window = { focused: true, state: 'normal' }, rested = 0 }: Shown) {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);
  const last = vi.spyOn(fakeBrowser.windows, 'getLastFocused');
  if (window === null) last.mockRejectedValue(new Error('No current window'));
  else last.mockResolvedValue(window as never);
  vi.spyOn(fakeBrowser.idle, 'queryState').mockImplementation((async (seconds: number) => {
    if (rested === 'locked') return 'locked';
    return rested >= seconds ? 'idle' : 'active';
  }) as never);
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const look = (shown: Shown, settings = usualSettings) => {
  show(shown);
  return lookAround(settings);
};

it('sees nothing where there is nothing', async () => {
  expect(await look({})).toEqual({
    audible: false,
    fullScreen: false,
    sharing: false,
    meeting: 'none',
    locked: false,
    rest: { atLeast: 0, atMost: 15 * SECOND },
    elsewhere: [],
    following: {},
  });
});

it('hears a tab that sounds', async () => {
  expect(await look({ tabs: [{ audible: false }, { audible: true }] })).toMatchObject({
    audible: true,
  });
});

it('does not take its own bell for a film', async () => {
  const url = fakeBrowser.runtime.getURL('/popup.html');
  expect(await look({ tabs: [{ audible: true, url }] })).toMatchObject({ audible: false });
});

test.each([
  ['the focused window is full screen', { focused: true, state: 'fullscreen' }, true],
  ['it is maximized', { focused: true, state: 'maximized' }, false],
  ['another program has the focus', { focused: false, state: 'fullscreen' }, false],
  ['there is no window', null, false],
])('when %s', async (_, window, fullScreen) => {
  expect(await look({ window })).toMatchObject({ fullScreen });
});

test.each([
  ['the microphone', { microphone: true, camera: false }, true],
  ['the camera', { microphone: false, camera: true }, true],
  ['the screen', { microphone: false, camera: false, screen: 'Window' }, true],
  ['nothing', { microphone: false, camera: false }, false],
])('sees a tab that shares %s', async (_, sharingState, sharing) => {
  expect(await look({ tabs: [{ sharingState }] })).toMatchObject({ sharing });
});

test.each([
  [14, 0, 15],
  [15, 15, 30],
  [59, 30, 60],
  [60, 60, 120],
  [299, 120, 300],
  [300, 300, 600],
])('tells a rest of %d s: at least %d s, less than %d s', async (rested, atLeast, atMost) => {
  const rest = { atLeast: atLeast * SECOND, atMost: atMost * SECOND };
  expect(await look({ rested })).toMatchObject({ locked: false, rest });
});

it('cannot tell how long a rest of hours is', async () => {
  expect((await look({ rested: 7200 })).rest.atMost).toBe(Number.POSITIVE_INFINITY);
});

it('knows nothing of the hands behind a lock screen', async () => {
  const rest = { atLeast: 0, atMost: Number.POSITIVE_INFINITY };
  expect(await look({ rested: 'locked' })).toMatchObject({ locked: true, rest });
});

it('hears no tab that was muted', async () => {
  const tabs = [{ audible: true, mutedInfo: { muted: true } }];
  expect(await look({ tabs })).toMatchObject({ audible: false });
});

it('sees all the rest where the other machines cannot be heard', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('no sync'));
  const seen = await look({ tabs: [{ audible: true }] }, { ...usualSettings, sync: true });
  expect(seen).toMatchObject({ audible: true, elsewhere: null });
});

describe('a meeting site', () => {
  const meet = (audible: boolean, url = 'https://meet.google.com/abc') => [{ url, audible }];
  it('sounds, is silent, or is not there', async () => {
    expect(await look({ tabs: meet(true) })).toMatchObject({ meeting: 'audible' });
    expect(await look({ tabs: meet(false) })).toMatchObject({ meeting: 'silent' });
    const music = meet(true, 'https://music.example.com');
    expect(await look({ tabs: music })).toMatchObject({ meeting: 'none' });
  });

  it('is seen only where addresses are told', async () => {
    expect(await look({ tabs: [{ audible: true }] })).toMatchObject({ meeting: 'none' });
  });

  it('is one of the person’s own list', async () => {
    const settings = { ...usualSettings, meetingSites: ['call.example.org'] };
    const tabs = meet(true, 'https://eu.call.example.org/room?x=1');
    expect(await look({ tabs }, settings)).toMatchObject({ meeting: 'audible' });
    expect(await look({ tabs: meet(true) }, settings)).toMatchObject({ meeting: 'none' });
  });
});

test.each([
  ['https://zoom.us/j/1', true],
  ['https://us02web.zoom.us/j/1', true],
  ['https://notzoom.us/', false],
  ['https://zoom.us.example.com/', false],
  ['https://example.com/?u=https://zoom.us', false],
  ['about:blank', false],
  ['not an address', false],
  [undefined, false],
])('tells whether %s is a meeting: %s', (url, isMeeting) => {
  expect(isOnSite(url, MEETING_SITES)).toBe(isMeeting);
});
