import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Display, openDisplay } from '../../support/browser/display.ts';
import { memoryOf } from '../../support/browser/memory.ts';
import { openBrowser } from '../../support/browser/open-browser.ts';
import type { OpenBrowser } from '../../support/browser/types.ts';
import { until } from '../../support/browser/wait.ts';

/*
 * Machines that run tests have no voices. Firefox has made-up ones for its own tests, on this device and for English among others;
 * Chromium has none, so that its side is seen in sound.test.ts only as far as it says that there is no voice.
 */
const FAKE_VOICES = { 'media.webspeech.synth.test': true };

let display: Display;
let browser: OpenBrowser;
let options: Page;

beforeEach(async () => {
  display = await openDisplay();
  browser = await openBrowser({ kind: 'firefox', display, extraPrefs: FAKE_VOICES });
  options = await browser.openPage('options.html');
  await until('the first event', async () => (await memoryOf(options).app()) !== null);
  await ask({ type: 'change-settings', patch: { voice: true, volume: 70, rate: 1.2 } });
});
afterEach(async () => {
  await browser?.close();
  await display?.close();
});

const ask = (command: object) => memoryOf(options).ask(command);

type Said = Readonly<{ text: string; language: string; rate: number; isOver: boolean }>;

/** Opens the popup in a tab, and writes down what it has spoken. */
async function listen(): Promise<() => Promise<readonly Said[]>> {
  const popup = await browser.openPage('popup.html');
  await popup.evaluate(`{
    globalThis.said = [];
    const real = SpeechSynthesis.prototype.speak;
    SpeechSynthesis.prototype.speak = function (utterance) {
      const { text, lang, rate } = utterance;
      const one = { text, language: lang.slice(0, 2), rate: Math.round(rate * 10) / 10, isOver: false };
      said.push(one);
      utterance.addEventListener('end', () => { one.isOver = true; });
      real.call(this, utterance);
    };
  }`);
  return () => popup.evaluate('said') as Promise<readonly Said[]>;
}

const words = async (said: () => Promise<readonly Said[]>) =>
  (await said()).map(({ text }) => text);

it('speaks the title of each step and how it is done, the first one too', async () => {
  const said = await listen();
  await ask({ type: 'start-routine', routine: 'mini-1-move' });
  await until('the first step', async () => (await said()).length === 2);
  await ask({ type: 'step-next' });
  await until('the second step', async () => (await said()).length === 4);
  expect(await words(said)).toEqual([
    'Ankle pumps',
    'Heels down, lift your toes high. Then toes down, lift your heels. One about every two seconds.',
    'Straighten left knee',
    'Sit tall. Straighten the knee, toes up, hold for one breath, and lower it slowly. Repeat.',
  ]);
  await until('the last word', async () => (await said()).every(({ isOver }) => isOver));
  expect(new Set((await said()).map(({ language, rate }) => `${language} ${rate}`))).toEqual(
    new Set(['en 1.2']),
  );
  expect(await options.$eval('#sound', (one) => one.textContent)).not.toContain('no voice');
  expect(await browser.errors()).toEqual([]);
});

it('is silent once it is muted', async () => {
  const said = await listen();
  await ask({ type: 'start-routine', routine: 'mini-1-move' });
  await until('the first step', async () => (await said()).length === 2);
  await ask({ type: 'change-settings', patch: { sound: false } });
  await ask({ type: 'step-next' });
  await until(
    'the second step',
    async () => (await memoryOf(options).app())?.session?.position === 20_000,
  );
  await ask({ type: 'change-settings', patch: { sound: true } });
  await ask({ type: 'step-next' });
  await until('the third step', async () => (await said()).length === 4);
  expect(await words(said)).not.toContain('Straighten left knee');
});
