import { describe, expect, it, test } from 'vitest';
import { ATTACK, BELLS, lengthOfSound, loudness, type Sound, type Tone } from '@/core/bells';
import { VOLUMES } from '@/core/settings';
import { SECOND } from '@/core/time';

const sounds = Object.keys(BELLS) as Sound[];
const fundamentals = (sound: Sound) => BELLS[sound].filter(({ gain }) => gain >= 0.4);

describe.each(sounds)('the bell of a %s', (sound) => {
  const tones: readonly Tone[] = BELLS[sound];

  it('swells before it fades, so that nothing clicks', () => {
    for (const { lasts } of tones) expect(lasts).toBeGreaterThan(10 * ATTACK);
  });

  it('stays where small loudspeakers and ageing ears are at home', () => {
    for (const { frequency } of tones) {
      expect(frequency).toBeGreaterThan(250);
      expect(frequency).toBeLessThan(4000);
    }
  });

  it('is never too loud for the loudspeaker, also where its tones overlap', () => {
    // An envelope at its worst: as loud as at its peak until it is over, with later tones on a bell that has half faded.
    for (const { begins } of tones) {
      const heard = tones.filter((one) => one.begins <= begins && begins < one.begins + one.lasts);
      const faded = (one: Tone) => 0.001 ** ((begins - one.begins) / one.lasts);
      const loud = heard.reduce((sum, one) => sum + one.gain * faded(one), 0);
      expect(loud).toBeLessThanOrEqual(1);
    }
  });

  it('is over within two seconds', () => {
    expect(lengthOfSound(sound)).toBeLessThanOrEqual(2 * SECOND);
  });
});

it('is one tone for a step, and three that rise for the end', () => {
  expect(fundamentals('step')).toHaveLength(1);
  const [first, second, third] = fundamentals('end').map(({ frequency }) => frequency);
  expect(fundamentals('end')).toHaveLength(3);
  expect([first, second, third]).toEqual([first, second, third].toSorted((a = 0, b = 0) => a - b));
});

test('each volume is louder than the one before, and never more than full', () => {
  const factors = VOLUMES.map(loudness);
  expect(factors).toEqual(factors.toSorted((a, b) => a - b));
  expect(factors.at(0)).toBeGreaterThan(0.05);
  expect(factors.at(-1)).toBe(1);
});
