import type { Page } from 'puppeteer-core';

/** How often Chromium's background worker lived. */
export type WorkerWatch = Readonly<{
  /** How often it was started since the watch began; one that ran already is not counted. */
  starts(): number;
  /** How often it was stopped since. */
  stops(): number;
  isRunning(): boolean;
  /** Ends the watch. */
  stop(): Promise<void>;
}>;

/**
 * Watches the worker of an extension from `witness`, one of its pages. The watch is not attached to the worker, and neither it nor
 * the page keeps it alive: left alone it stops after 30 s. The browser must be Chromium, opened without `attachWorkers`.
 */
export async function watchWorker(witness: Page): Promise<WorkerWatch> {
  const session = await witness.createCDPSession();
  let running: boolean | null = null;
  let starts = 0;
  let stops = 0;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const version of versions) {
      if (version.status === 'redundant') continue;
      const alive = version.runningStatus === 'starting' || version.runningStatus === 'running';
      if (running === false && alive) starts++;
      if (running === true && !alive) stops++;
      running = alive;
    }
  });
  // What there is already is told while the answer is on its way.
  await session.send('ServiceWorker.enable');
  return {
    starts: () => starts,
    stops: () => stops,
    isRunning: () => running === true,
    stop: () => session.detach(),
  };
}
