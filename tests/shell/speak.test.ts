import '../support/english';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hush, speak } from '@/shell/speak';

const alice = { name: 'Alice', lang: 'en-US', localService: true, default: true };
const how = { volume: 70, rate: 1.2 } as const;

type Utterance = {
  text: string;
  voice: unknown;
  volume: number;
  rate: number;
  onend: () => void;
  onerror: (event: { error: string }) => void;
};

/** A machine that speaks when it is told to. */
function machine(voices: readonly object[]) {
  const said: Utterance[] = [];
  const told = new EventTarget();
  const it = {
    voices,
    said,
    cancelled: 0,
    /** The voices load late. */
    tells(late: readonly object[]) {
      it.voices = late;
      told.dispatchEvent(new Event('voiceschanged'));
    },
  };
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => it.voices,
    speak: (one: Utterance) => said.push(one),
    cancel: () => {
      it.cancelled += 1;
      for (const one of said) one.onerror({ error: 'canceled' });
    },
    addEventListener: told.addEventListener.bind(told),
    removeEventListener: told.removeEventListener.bind(told),
  });
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  return it;
}

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.i18n.getUILanguage = () => 'en-US';
});
afterEach(() => {
  hush();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const settle = () => vi.advanceTimersByTimeAsync(0);

describe('somebody who listens', () => {
  it('hears the title, then how it is done, as loud and as fast as wanted', async () => {
    const one = machine([alice]);
    const spoken = speak(['Ankle pumps', 'Heels down.'], how);
    await settle();
    expect(one.said.map(({ text }) => text)).toEqual(['Ankle pumps', 'Heels down.']);
    expect(one.said[0]).toMatchObject({ voice: alice, lang: 'en-US', volume: 0.7, rate: 1.2 });
    for (const each of one.said) each.onend();
    expect(await spoken).toBe(true);
  });

  it('hears the new step in place of the old one, and that is no failure', async () => {
    const one = machine([alice]);
    const first = speak(['One'], how);
    await settle();
    const second = speak(['Two'], how);
    await settle();
    expect(await first).toBe(true);
    expect(one.said.at(-1)?.text).toBe('Two');
    one.said.at(-1)?.onend();
    expect(await second).toBe(true);
  });

  it('does not cut in on another view: what this page does not speak it does not end', async () => {
    const one = machine([alice]);
    hush();
    const spoken = speak(['One'], how);
    await settle();
    expect(one.cancelled).toBe(0);
    hush();
    expect(one.cancelled).toBe(1);
    await spoken;
  });

  it('is told why, when the machine could not', async () => {
    const one = machine([alice]);
    const spoken = speak(['One'], how);
    await settle();
    one.said[0]?.onerror({ error: 'synthesis-failed' });
    await expect(spoken).rejects.toThrow('synthesis-failed');
  });
});

describe('voices that load late', () => {
  it('are waited for', async () => {
    const one = machine([]);
    void speak(['One'], how);
    await vi.advanceTimersByTimeAsync(400);
    expect(one.said).toEqual([]);
    one.tells([alice]);
    await settle();
    expect(one.said).toHaveLength(1);
  });

  it('speak nothing that was hushed meanwhile', async () => {
    const one = machine([]);
    const spoken = speak(['One'], how);
    await settle();
    hush();
    one.tells([alice]);
    expect(await spoken).toBe(true);
    expect(one.said).toEqual([]);
  });

  it('are not waited for for ever: where there is none, nothing is spoken', async () => {
    const one = machine([]);
    const spoken = speak(['One'], how);
    await vi.runAllTimersAsync();
    expect(await spoken).toBe(false);
    expect(one.said).toEqual([]);
  });
});

it('is silent in a browser that has no speech at all', async () => {
  vi.stubGlobal('speechSynthesis', undefined);
  expect(await speak(['One'], how)).toBe(false);
});
