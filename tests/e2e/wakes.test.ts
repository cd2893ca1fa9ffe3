import { afterEach, expect, it } from 'vitest';
import { type Desk, MINUTE, sitDown } from './support/desk.ts';

let desk: Desk;
afterEach(() => desk.getUp());

it('an hour of uninterrupted work wakes the worker six times at most, and it sleeps in between', async () => {
  desk = await sitDown('chrome');
  await desk.ask({ type: 'change-settings', patch: { interval: 180 * MINUTE } });
  const watch = await desk.watchWorker();
  await desk.work(2 * MINUTE, async () => !watch.isRunning());
  expect(watch.isRunning()).toBe(false);
  const [starts, stops] = [watch.starts(), watch.stops()];
  await desk.work(60 * MINUTE);
  await desk.work(2 * MINUTE, async () => !watch.isRunning());
  const [started, stopped] = [watch.starts() - starts, watch.stops() - stops];
  console.log(`in an hour of work: started ${started} times, stopped ${stopped} times`);
  expect(started).toBeGreaterThan(0);
  expect(started).toBeLessThanOrEqual(6);
  expect(stopped).toBe(started);
  await watch.stop();
});
