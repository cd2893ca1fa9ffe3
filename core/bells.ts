import type { Ms } from '@/core/time';

/** What may be heard: the next step, or the end. */
export type Sound = 'step' | 'end';

/** One pure tone: `frequency` in Hz, `begins` in ms from the start of the sound, `gain` at its loudest, 0 to 1. */
export type Tone = Readonly<{ frequency: number; begins: Ms; lasts: Ms; gain: number }>;

/** A tone is never cut in: it swells for so long, which is no click and still a strike. */
export const ATTACK: Ms = 12;

/** Notes of the equal-tempered scale, A4 = 440 Hz: ISO 16. */
const C5 = 523.25;
const E5 = 659.26;
const G5 = 783.99;

/** What makes a struck tone a small bell: the octave and a tone above it, softer and sooner gone. */
const PARTIALS = [
  { ratio: 1, share: 1, lasts: 1 },
  { ratio: 2, share: 0.28, lasts: 0.6 },
  { ratio: 3.01, share: 0.09, lasts: 0.35 },
] as const;

const bell = (frequency: number, begins: Ms, lasts: Ms, gain: number): readonly Tone[] =>
  PARTIALS.map((partial) => ({
    frequency: frequency * partial.ratio,
    begins,
    lasts: lasts * partial.lasts,
    gain: gain * partial.share,
  }));

/** The two sounds there are: one soft bell for a step, three that rise for the end. */
export const BELLS: Readonly<Record<Sound, readonly Tone[]>> = {
  step: bell(E5, 0, 800, 0.5),
  end: [...bell(C5, 0, 900, 0.4), ...bell(E5, 210, 900, 0.4), ...bell(G5, 420, 1400, 0.45)],
};

/** How long a sound is, in ms. */
export const lengthOfSound = (sound: Sound): Ms =>
  Math.max(...BELLS[sound].map(({ begins, lasts }) => begins + lasts));

/** The factor for a volume in percent: ears hear ratios, so half the percent is about a third of the swing. */
export const loudness = (volume: number): number => (volume / 100) ** 1.5;
