import type { Sign } from '@/core/sign';

const BUBBLE = 'M-14-17H14Q22-17 22-9V7Q22 15 14 15H-14Q-22 15-22 7V-9Q-22-17-14-17Z';
const TAIL = { left: 'M-15 11L-23 24L-5 14Z', right: 'M15 11L23 24L5 14Z' } as const;
const WORD = {
  question: 'M-5-6.6A5.4 5.4 0 1 1 1.6-1.2Q0-.4 0 3M0 8.2V8.4',
  tick: 'M-8 0L-2.4 6L8.4-7',
  smile: 'M-5.4-5.6V-4.4M5.4-5.6V-4.4M-8 2Q0 10.4 8 2',
} as const;

/** What somebody says, in a sign that needs no language. */
export const Bubble = ({
  sign: { what, from },
}: Readonly<{ sign: Extract<Sign, { kind: 'says' }> }>) => (
  <>
    <path class="bubble" d={TAIL[from]} />
    <path class="bubble" d={BUBBLE} />
    <path class="bubble-in" d={TAIL[from]} />
    <path class={`word ${what}`} d={WORD[what]} />
  </>
);
