import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { BELLS, loudness } from '@/core/bells';
import { chime } from '@/shell/chime';

type Ramp = readonly [kind: 'set' | 'linear' | 'exponential', value: number, at: number];

/** What a sound device was told, and a context that is allowed to run or not. */
function soundCard({ runs = true }: { runs?: boolean } = {}) {
  const ramps: Ramp[][] = [];
  const tones: { frequency: number; from: number; to: number }[] = [];
  const states: string[] = [];
  class Node {
    connect = (next: unknown) => next;
  }
  class Gain extends Node {
    gain;
    constructor() {
      super();
      const own: Ramp[] = [];
      ramps.push(own);
      const note = (kind: Ramp[0]) => (value: number, at: number) => own.push([kind, value, at]);
      this.gain = {
        setValueAtTime: note('set'),
        linearRampToValueAtTime: note('linear'),
        exponentialRampToValueAtTime: note('exponential'),
      };
    }
  }
  class Oscillator extends Node {
    onended = () => undefined;
    readonly tone;
    constructor(_: unknown, { frequency }: { frequency: number }) {
      super();
      this.tone = { frequency, from: 0, to: 0 };
      tones.push(this.tone);
    }
    start = (at: number) => {
      this.tone.from = at;
    };
    stop = (at: number) => {
      this.tone.to = at;
      setTimeout(() => this.onended(), at * 1000);
    };
  }
  class Context {
    currentTime = 0;
    destination = {};
    resume = () => (runs ? Promise.resolve() : new Promise(() => undefined));
    close = async () => void states.push('closed');
  }
  vi.stubGlobal('AudioContext', Context);
  vi.stubGlobal('GainNode', Gain);
  vi.stubGlobal('OscillatorNode', Oscillator);
  return { ramps, tones, states };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('plays every tone of the bell at its time, and closes the device when the last is over', async () => {
  const card = soundCard();
  const played = chime('end', 40);
  await vi.advanceTimersByTimeAsync(1800);
  expect(card.states).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  await played;
  expect(card.states).toEqual(['closed']);
  expect(card.tones.map(({ frequency, from }) => [frequency, from])).toEqual(
    BELLS.end.map(({ frequency, begins }) => [frequency, begins / 1000]),
  );
});

it('lets each tone swell and fade, as loud as is wanted', async () => {
  const card = soundCard();
  const played = chime('step', 60);
  await vi.runAllTimersAsync();
  await played;
  const [[set, swell, fade] = []] = card.ramps;
  expect(set).toEqual(['set', 0, 0]);
  expect(swell).toEqual(['linear', (BELLS.step[0]?.gain ?? 0) * loudness(60), 0.012]);
  expect(fade?.[0]).toBe('exponential');
  expect(fade?.[1]).toBeLessThan(0.001);
});

it('says so where the page may not sound, and leaves nothing open', async () => {
  const card = soundCard({ runs: false });
  const refused = expect(chime('step', 40)).rejects.toThrow('no sound yet');
  await vi.runAllTimersAsync();
  await refused;
  expect(card.states).toEqual(['closed']);
  expect(card.tones).toEqual([]);
});
