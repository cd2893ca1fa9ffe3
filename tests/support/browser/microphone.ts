import type { Page } from 'puppeteer-core';
import type { Showing } from './film.ts';
import { openPlainPage } from './plain-page.ts';
import { surroundingsOf } from './surroundings.ts';
import type { OpenBrowser } from './types.ts';
import { until } from './wait.ts';

const CALL = `<title>A call</title><script>
  let voice;
  navigator.mediaDevices.getUserMedia({ audio: true }).then((stream) => { voice = stream; });
</script>`;

/**
 * Opens a tab that listens to the microphone until it is stopped. Only Firefox tells extensions of it. The microphone is a made-up
 * one, and given without asking (firefox.ts). `witness` is a page of the extension, asked whether it sees it.
 */
export async function shareMicrophone(browser: OpenBrowser, witness: Page): Promise<Showing> {
  if (browser.kind !== 'firefox') throw new Error('Chromium does not tell of microphones');
  const isShared = async () =>
    (await surroundingsOf(witness).tabs()).some((tab) => tab.sharingState?.microphone);
  // Microphones are for secure places only.
  const page = await openPlainPage(browser, CALL, 'https://call.example/');
  await until('the microphone to be shared', isShared);
  return {
    page,
    async stop() {
      await page.close();
      await until('the microphone to be free', async () => !(await isShared()));
    },
  };
}
