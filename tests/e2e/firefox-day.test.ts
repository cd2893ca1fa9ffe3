import { afterEach, expect, it } from 'vitest';
import type { Entry } from '../../core/history.ts';
import { type Desk, MINUTE, SECOND, sitDown } from './support/desk.ts';
import { press } from './support/page.ts';

let desk: Desk;
afterEach(() => desk.getUp());

const clock = (at: number) => new Date(at).toISOString().slice(11, 19);
const ofKind = <K extends Entry['kind']>(entries: readonly Entry[], kind: K) =>
  entries.filter((entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind);

it('half an hour, lunch, a restart, and a call in firefox', async () => {
  desk = await sitDown('firefox', { keepsProfile: true });
  const now = () => desk.clock.now();
  const start = (await desk.app())?.countingSince ?? Number.NaN;
  const first = await desk.workUntilPopup(33 * MINUTE);
  expect(first.at - start).toBeGreaterThanOrEqual(30 * MINUTE);
  await press(first.popup, 'Skip');
  await desk.browser().closePopup();

  await desk.work(5 * MINUTE);
  const left = now();
  await desk.leave(30 * MINUTE);
  const back = now();
  await desk.work(10 * MINUTE);
  // Firefox asks the X server for the last input only now and then.
  const [lunch] = ofKind(await desk.memory().entries(), 'absence');
  expect(Math.abs((lunch?.startedAt ?? 0) - left)).toBeLessThan(75 * SECOND);
  expect(Math.abs((lunch?.endedAt ?? 0) - back)).toBeLessThan(75 * SECOND);

  // Its alarms are gone with it, and it goes on from what is stored.
  await desk.killAndRestart();

  const call = await desk.shareMicrophone();
  const opened = await desk.browser().popupsOpened();
  const isDue = async () => (await desk.app())?.reminder?.kind === 'due';
  await desk.work(33 * MINUTE, isDue);
  await desk.work(2 * MINUTE);
  expect((await desk.app())?.reminder).toMatchObject({
    kind: 'due',
    wait: { by: 'call' },
  });
  expect(await desk.browser().popupsOpened()).toBe(opened);
  await call.stop();
  const ended = now();
  const asked = await desk.workUntilPopup(3 * MINUTE);
  console.log(`firefox: the call ended ${clock(ended)}, popup ${clock(asked.at)}`);
  expect(asked.at - ended).toBeLessThanOrEqual(MINUTE + 20 * SECOND);
  expect(await desk.browser().errors()).toEqual([]);
});
