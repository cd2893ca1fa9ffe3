import { ATTACK, BELLS, lengthOfSound, loudness, type Sound, type Tone } from '@/core/bells';
import { LATE } from '@/core/guidance';
import { SECOND } from '@/core/time';
import { within } from '@/shell/within';

/** Web Audio's own time is in seconds. */
const inSeconds = (ms: number): number => ms / SECOND;

/** What an exponential ramp may end on, as it never gets to zero; nobody hears the rest. */
const INAUDIBLE = 0.0001;

/** Sounds one tone from `start` (s) on; resolves when it is over. */
function strike(context: AudioContext, tone: Tone, volume: number, start: number): Promise<void> {
  const source = new OscillatorNode(context, { frequency: tone.frequency });
  const envelope = new GainNode(context, { gain: 0 });
  const begin = start + inSeconds(tone.begins);
  const end = begin + inSeconds(tone.lasts);
  const peak = Math.max(INAUDIBLE, tone.gain * loudness(volume));
  envelope.gain.setValueAtTime(0, begin);
  envelope.gain.linearRampToValueAtTime(peak, begin + inSeconds(ATTACK));
  envelope.gain.exponentialRampToValueAtTime(INAUDIBLE, end);
  source.connect(envelope).connect(context.destination);
  const over = Promise.withResolvers<void>();
  source.onended = () => over.resolve();
  source.start(begin);
  source.stop(end);
  return over.promise;
}

/**
 * Plays a sound, `volume` in percent; resolves when it has been heard. Rejects where the page may not sound yet, as Chromium wants
 * a click in some, or where no sound device goes on. Each has a context of its own, as an open one keeps the device awake.
 */
export async function chime(sound: Sound, volume: number): Promise<void> {
  const context = new AudioContext();
  try {
    await within(context.resume(), LATE, 'the browser lets this page make no sound yet');
    const tones = BELLS[sound].map((tone) => strike(context, tone, volume, context.currentTime));
    const lasts = lengthOfSound(sound);
    await within(Promise.all(tones), lasts + LATE, 'the sound did not come to its end');
  } finally {
    await context.close();
  }
}
