import type { Sound } from '@/core/bells';
import { rings } from '@/core/guidance';
import type { Settings } from '@/core/settings';
import { bellAddress } from '@/shell/bell-address';
import { chime } from '@/shell/chime';
import { openOffscreen } from '@/shell/offscreen';
import { isPlayerOpen } from '@/shell/views';

/**
 * Sounds a bell from the background, if bells are wanted. A view that shows the player rings by itself; else Chromium gets a page out of
 * sight, as its worker is silent, and Firefox's event page does it. Resolves when it has begun, as the next event is not to wait for its
 * end; rejects when Chromium refuses the page.
 */
export async function ring(sound: Sound, settings: Settings): Promise<void> {
  const { volume } = settings;
  if (!rings(settings) || (await isPlayerOpen())) return;
  if (import.meta.env.FIREFOX) {
    chime(sound, volume).catch((reason) => console.info('the bell was not heard', reason));
    return;
  }
  await openOffscreen(
    bellAddress({ sound, volume }),
    'A soft bell when a step or a routine is over.',
  );
}
