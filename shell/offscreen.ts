import { browser } from '@/shell/browser';

/** chrome.offscreen is not in the polyfill: https://developer.chrome.com/docs/extensions/reference/api/offscreen */
type Offscreen = Readonly<{
  createDocument: (what: {
    url: string;
    reasons: readonly ['AUDIO_PLAYBACK'];
    justification: string;
  }) => Promise<void>;
  closeDocument: () => Promise<void>;
}>;

/**
 * Opens a page of the extension out of sight, to sound there; Chromium only. Resolves when it has loaded. There can be one at most, so
 * one that still sounds gives way.
 */
export async function openOffscreen(url: string, justification: string): Promise<void> {
  const { offscreen } = browser as unknown as { offscreen: Offscreen };
  // Refused where there is none to close, which is usual.
  await offscreen.closeDocument().catch(() => undefined);
  await offscreen.createDocument({ url, reasons: ['AUDIO_PLAYBACK'], justification });
}
