import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MEETING_SITES, usualSettings } from '@/core/settings';
import { isOnSite, lookAround } from '@/shell/surroundings';

type Shown = Readonly<{ tabs?: readonly object[]; window?: object | null; idle?: string }>;

function show({ tabs = [], window = { focused: true, state: 'normal' }, idle = 'active' }: Shown) {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);
  const last = vi.spyOn(fakeBrowser.windows, 'getLastFocused');
  if (window === null) last.mockRejectedValue(new Error('No current window'));
  else last.mockResolvedValue(window as never);
  vi.spyOn(fakeBrowser.idle, 'queryState').mockResolvedValue(idle as never);
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
    handsRest: false,
    elsewhere: [],
  });
});

it('hears a tab that sounds', async () => {
  expect(await look({ tabs: [{ audible: false }, { audible: true }] })).toMatchObject({
    audible: true,
  });
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
  ['active', false],
  ['idle', true],
  ['locked', true],
])('takes hands that are %s for resting: %s', async (idle, handsRest) => {
  expect(await look({ idle })).toMatchObject({ handsRest });
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
