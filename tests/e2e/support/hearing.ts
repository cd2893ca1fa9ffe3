import type { Page } from 'puppeteer-core';

/** From here on a window writes down the sounds it makes: the states of each AudioContext. `where` is a script for the window. */
export const listen = (page: Page, where = 'globalThis') =>
  page.evaluate(`(async () => {
    const place = await ${where};
    place.sounds = [];
    // A page that lives on from the story before is not listened to twice.
    place.RealAudioContext ??= place.AudioContext;
    const Real = place.RealAudioContext;
    place.AudioContext = class extends Real {
      constructor() {
        super();
        const states = [];
        place.sounds.push(states);
        this.addEventListener('statechange', () => states.push(this.state));
      }
    };
  })()`);

/** How many sounds were played from their beginning to their end; those that were not count for nothing. */
export const heard = async (page: Page, where = 'globalThis'): Promise<number> => {
  const sounds = await page.evaluate(`(async () => (await ${where}).sounds)()`);
  return (sounds as string[][]).filter((states) => states.join() === 'running,closed').length;
};
