import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from '../../support/browser/wait.ts';

/** Presses the button of a page of the extension that begins with these words. Throws where there is none. */
export const press = (page: Page, words: string): Promise<void> =>
  page.evaluate((begins) => {
    const buttons = [...document.querySelectorAll('button')];
    const button = buttons.find(({ textContent }) => textContent?.trim().startsWith(begins));
    if (!button) throw new Error(`there is no button "${begins}"`);
    button.click();
  }, words);

/** What can be read on a page. */
export const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** Waits until a page says these words. */
export const says = (page: Page, words: string): Promise<unknown> =>
  until(`"${words}"`, () =>
    page.evaluate((text) => document.body.textContent?.includes(text) ?? false, words),
  );

/** Opens a file where a page takes one. */
export async function upload(page: Page, file: string): Promise<void> {
  const input = await page.$('input[type=file]');
  if (!input) throw new Error('there is nowhere to open a file');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
}
