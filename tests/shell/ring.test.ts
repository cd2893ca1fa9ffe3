import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { usualSettings } from '@/core/settings';
import { bellAddress, readBell } from '@/shell/bell-address';
import { ring } from '@/shell/ring';

const chime = vi.hoisted(() => vi.fn());
vi.mock('@/shell/chime', () => ({ chime }));

const popup = fakeBrowser.runtime.getURL('/popup.html');
/** It has an address for each of its places, which the typed getURL does not know. */
const welcome = fakeBrowser.runtime.getURL('/welcome.html#minute' as never);

/** A Chromium that shows these pages of ours; `sounding` says that one out of sight still sounds. */
function chromium(contexts: readonly object[] = [], sounding = false) {
  const asked: string[] = [];
  Object.assign(fakeBrowser.runtime, { getContexts: async () => contexts });
  Object.assign(fakeBrowser, {
    offscreen: {
      async closeDocument() {
        asked.push('close');
        if (!sounding) throw new Error('No current offscreen document.');
      },
      async createDocument({ url, reasons }: { url: string; reasons: string[] }) {
        asked.push(`${reasons} ${url}`);
      },
    },
  });
  return asked;
}

beforeEach(() => {
  chime.mockReset().mockResolvedValue(undefined);
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  fakeBrowser.reset();
});

const END = 'AUDIO_PLAYBACK /chime.html?sound=end&volume=40';

describe('the bell from the background of Chromium', () => {
  it.each([
    ['nothing is open', []],
    [
      'only the settings are',
      [{ contextType: 'TAB', documentUrl: fakeBrowser.runtime.getURL('/options.html') }],
    ],
  ])('is rung by a page out of sight when %s', async (_, contexts) => {
    const asked = chromium(contexts);
    await ring('end', usualSettings);
    expect(asked).toEqual(['close', END]);
    expect(chime).not.toHaveBeenCalled();
  });

  it('takes the place of one that still sounds, as there can be one at most', async () => {
    const asked = chromium([], true);
    await ring('end', usualSettings);
    expect(asked).toEqual(['close', END]);
  });

  it.each([
    ['the popup', { contextType: 'POPUP', documentUrl: popup }],
    ['its own window', { contextType: 'TAB', documentUrl: `${popup}?window` }],
    ['a tab', { contextType: 'TAB', documentUrl: popup }],
    ['the welcome', { contextType: 'TAB', documentUrl: welcome }],
  ])('is left to %s that shows the player', async (_, context) => {
    const asked = chromium([context]);
    await ring('end', usualSettings);
    expect(asked).toEqual([]);
  });

  it.each([{ sound: false }, { chime: false }])(
    'is silent where that is wanted: %o',
    async (off) => {
      const asked = chromium();
      await ring('end', { ...usualSettings, ...off });
      expect(asked).toEqual([]);
    },
  );
});

describe('the bell from the event page of Firefox', () => {
  beforeEach(() => {
    vi.stubEnv('FIREFOX', 'true');
    Object.assign(fakeBrowser.runtime, { getContexts: async () => [] });
  });

  it('is rung by the page itself, and nobody waits for its end', async () => {
    chime.mockReturnValue(new Promise(() => undefined));
    await ring('step', usualSettings);
    expect(chime).toHaveBeenCalledExactlyOnceWith('step', 40);
  });

  it('is missed without harm where there is no sound', async () => {
    chime.mockRejectedValue(new Error('no device'));
    await ring('step', usualSettings);
    await Promise.resolve();
    expect(console.info).toHaveBeenCalledOnce();
  });
});

describe('the address of the page out of sight', () => {
  it('carries the sound and its volume', () => {
    const { search } = new URL(bellAddress({ sound: 'step', volume: 70 }), popup);
    expect(readBell(search)).toEqual({ sound: 'step', volume: 70 });
  });

  test.each([
    ['', null],
    ['?sound=siren', null],
    ['?sound=end', { sound: 'end', volume: 40 }],
    ['?sound=end&volume=1e9', { sound: 'end', volume: 40 }],
  ])('%s is %o', (search, bell) => expect(readBell(search)).toEqual(bell));
});
