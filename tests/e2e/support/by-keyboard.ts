import type { KeyInput, Page } from 'puppeteer-core';
import { until } from '../../support/browser/wait.ts';

/** Presses one key after the other. */
export async function keys(page: Page, ...pressed: readonly KeyInput[]): Promise<void> {
  for (const key of pressed) {
    // Firefox's driver knows it by its character alone, Chromium's by both.
    await page.keyboard.press(key === 'Space' ? (' ' as KeyInput) : key);
  }
}

/** Waits until the heading has the focus, as a screen reader would hear it. */
export const hears = (page: Page, words: string) =>
  until(`the heading "${words}"`, () =>
    page.evaluate((begins) => {
      const { activeElement: now } = document;
      return now?.tagName === 'H1' && now.textContent?.includes(begins);
    }, words),
  );

type Focused = Readonly<{
  /** Its text and its names. */
  says: readonly string[];
  /** Whether it can be seen that it has the focus: an outline in a colour of its own, within the window. */
  visible: boolean;
}>;

/** What has the focus; null where nothing has. */
const focused = (page: Page): Promise<Focused | null> =>
  page.evaluate(() => {
    const now = document.activeElement;
    if (!(now instanceof HTMLElement) || now === document.body) return null;
    const labels = now instanceof HTMLInputElement ? [...(now.labels ?? [])] : [];
    const names = [now, ...labels].map((one) => one.textContent?.trim() ?? '');
    // A choice is outlined as a whole, with its words.
    const outlined = [now, ...labels].find((one) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
      const paper = getComputedStyle(document.body).backgroundColor;
      return (
        outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && outlineColor !== paper
      );
    });
    const { top, bottom } = (outlined ?? now).getBoundingClientRect();
    return {
      says: [...names, now.ariaLabel ?? ''],
      visible:
        outlined !== undefined && now.matches(':focus-visible') && bottom > 0 && top < innerHeight,
    };
  });

/** What can be seen to have the focus, as its text and its names; null where nothing can. */
export async function seen(page: Page): Promise<string | null> {
  const stop = await focused(page);
  return stop?.visible ? stop.says.join(' ') : null;
}

/**
 * Goes with the Tab key, on or back, to the control that says this, as its text or its name. Every stop on the way must be seen to
 * have the focus.
 */
export async function tabTo(
  page: Page,
  words: string,
  direction: 'on' | 'back' = 'on',
): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (direction === 'back') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (direction === 'back') await page.keyboard.up('Shift');
    const stop = await focused(page);
    // Past the ends of the page are the browser's own buttons.
    if (stop === null) continue;
    if (!stop.visible)
      throw new Error(`nobody sees that the focus is at "${stop.says.join('", "')}"`);
    if (stop.says.some((name) => name.startsWith(words))) return;
  }
  throw new Error(`the Tab key does not lead to "${words}"`);
}
