import type { Browser, Page, Target } from 'puppeteer-core';

/** Writes uncaught errors and console errors of `page` into `errors`, one line each. */
export function collectErrors(page: Page, errors: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    errors.push(`${page.url()}: ${error instanceof Error ? error.message : String(error)}`);
  });
}

/** The same for the background workers in Chromium, to which the driver must be attached. */
export function collectWorkerErrors(browser: Browser, baseUrl: string, errors: string[]): void {
  const follow = async (target: Target) => {
    if (target.type() !== 'service_worker' || !target.url().startsWith(baseUrl)) return;
    const worker = await target.worker();
    worker?.on('console', (message) => {
      if (message.type() === 'error') errors.push(`worker: ${message.text()}`);
    });
  };
  const report = (target: Target) =>
    void follow(target).catch((error) => errors.push(`driver: ${String(error)}`));
  for (const target of browser.targets()) report(target);
  browser.on('targetcreated', report);
}
