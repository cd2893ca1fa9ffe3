import AxeBuilder from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Desk } from './desk.ts';

const LOOKS = [
  { name: 'light', features: [['prefers-color-scheme', 'light']] },
  { name: 'dark', features: [['prefers-color-scheme', 'dark']] },
  { name: 'still', features: [['prefers-reduced-motion', 'reduce']] },
] as const;

/** What axe finds wrong with the page, a line each. */
export async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(AxeBuilder.source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof AxeBuilder };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });
}

/** Waits until colours that change have changed. */
const settled = (page: Page) =>
  page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((one) => one instanceof CSSTransition)
        .map((one) => one.finished),
    ),
  );

/**
 * Takes the page's picture and looks for faults: light, dark, and without motion. Only Chromium's driver can set these; in
 * Firefox it is light.
 */
export async function looks(desk: Desk, page: Page, name: string): Promise<void> {
  if (desk.kind === 'firefox') {
    await desk.shot(page, name);
    return expect(await faults(page), name).toEqual([]);
  }
  for (const look of LOOKS) {
    await page.emulateMediaFeatures(
      look.features.map(([feature, value]) => ({ name: feature, value })),
    );
    await settled(page);
    await desk.shot(page, `${name}-${look.name}`);
    expect(await faults(page), `${name}, ${look.name}`).toEqual([]);
  }
  await page.emulateMediaFeatures([]);
}
