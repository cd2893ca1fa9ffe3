import type { Page } from 'puppeteer-core';
import { openPlainPage } from './plain-page.ts';
import { surroundingsOf } from './surroundings.ts';
import type { OpenBrowser } from './types.ts';
import { until } from './wait.ts';

/** Something that goes on in a tab of its own. */
export type Showing = Readonly<{
  page: Page;
  /** Ends it by closing the tab. */
  stop(): Promise<void>;
}>;

/** A tone instead of a picture and its sound; of no file, so that nothing is fetched. */
const FILM = `<title>A film</title><script>
  const film = new AudioContext();
  const tone = film.createOscillator();
  tone.connect(film.destination);
  tone.start();
</script>`;

/**
 * Opens a tab, in front, that is heard until it is stopped; at `address`, if one is given (plain-page.ts). There need not be a
 * sound device: Chromium then plays into nothing by itself, Firefox by a preference (firefox.ts). `witness` is a page of the
 * extension, asked whether it hears the tab.
 */
export async function playFilm(
  browser: OpenBrowser,
  witness: Page,
  address?: string,
): Promise<Showing> {
  const heard = async () => (await surroundingsOf(witness).tabs({ audible: true })).length;
  const before = await heard();
  const page = await openPlainPage(browser, FILM, address);
  await until('the film to be heard', async () => (await heard()) > before);
  return {
    page,
    async stop() {
      await page.close();
      await until('the film to be silent', async () => (await heard()) === before);
    },
  };
}
