import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { until } from '../../support/browser/wait.ts';
import { hears, keys, seen, tabTo } from './by-keyboard.ts';
import { type Desk, SECOND } from './desk.ts';
import { says } from './page.ts';

/** Goes through the popup by keyboard alone. Throws where no key leads on, or nobody sees where the focus is. */
export async function playByKeyboard(desk: Desk): Promise<void> {
  const popup = await desk.open('popup.html', 'clock');
  await hears(popup, 'How long you have been sitting');
  await steer(desk, popup);
  await sayThatSomethingIsWrong(desk, popup);
  await closeTheMenu(desk, popup);
  await skipToTheEnd(desk, popup);
  await stop(desk, popup);
}

const atThePause = (popup: Page) =>
  until('the focus on the pause', async () => (await seen(popup))?.includes('Pause'));

async function steer(desk: Desk, popup: Page): Promise<void> {
  await tabTo(popup, '1 min moving');
  await keys(popup, 'Enter');
  await popup.waitForSelector('[data-screen=player]');
  await until('the routine', async () => (await desk.session())?.routine === 'mini-1-move');
  await atThePause(popup);
  await keys(popup, 'ArrowRight');
  await until('the second step', async () => (await desk.session())?.position === 20 * SECOND);
  await keys(popup, 'Space');
  await until('the pause', async () => (await desk.session())?.run.kind === 'paused');
  await keys(popup, 'ArrowLeft');
  await until('the step before', async () => (await desk.session())?.position === 0);
  expect(await seen(popup)).toContain('Go on');
  await keys(popup, 'Space');
  await until('going on', async () => (await desk.session())?.run.kind === 'running');
}

async function sayThatSomethingIsWrong(desk: Desk, popup: Page): Promise<void> {
  await tabTo(popup, 'Something is wrong');
  await keys(popup, 'Enter');
  await hears(popup, 'Stopped. What is happening?');
  await until('the end', async () => (await desk.session()) === null);
  await tabTo(popup, 'I pressed it by mistake');
  await keys(popup, 'Enter');
  await hears(popup, 'How long you have been sitting');
}

/** Escape closes what is open on the page, and nothing else. */
async function closeTheMenu(desk: Desk, popup: Page): Promise<void> {
  await tabTo(popup, 'Pause');
  await keys(popup, 'Enter');
  await says(popup, 'Until tomorrow');
  await until('the focus on a length', async () => (await seen(popup))?.includes('30 min'));
  await keys(popup, 'Escape');
  await until('the focus back', async () => (await seen(popup))?.includes('Pause'));
  expect((await desk.app())?.pause).toBeNull();
}

async function skipToTheEnd(desk: Desk, popup: Page): Promise<void> {
  await tabTo(popup, 'All', 'back');
  await keys(popup, 'Enter');
  await hears(popup, 'All routines');
  await tabTo(popup, '1-minute mini, moving');
  await keys(popup, 'Enter');
  await atThePause(popup);
  for (const position of [20, 30, 40])
    await until(`second ${position}`, async () => {
      if ((await desk.session())?.position === position * SECOND) return true;
      await keys(popup, 'ArrowRight');
      return false;
    });
  await keys(popup, 'ArrowRight');
  await hears(popup, 'A short one this time');
  const record = async () => {
    const startedAt = (await desk.app())?.finished?.startedAt;
    return (await desk.memory().entries()).find(({ id }) => id === `routine:${startedAt}`);
  };
  expect(await record()).toMatchObject({ routine: 'mini-1-move', completed: false });
  await tabTo(popup, 'Undo');
  await keys(popup, 'Enter');
  await hears(popup, 'How long you have been sitting');
  expect(await record()).toBeUndefined();
}

/** The close button of the player stops it. */
async function stop(desk: Desk, popup: Page): Promise<void> {
  await tabTo(popup, 'Take');
  await keys(popup, 'Enter');
  await popup.waitForSelector('[data-screen=player]');
  await tabTo(popup, 'Stop the routine', 'back');
  await keys(popup, 'Enter');
  await popup.waitForSelector('[data-screen=done]');
  await until('the end', async () => (await desk.session()) === null);
}
