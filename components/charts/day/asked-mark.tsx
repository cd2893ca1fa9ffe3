import type { Outcome } from '@/core/timeline';

type AskedMarkProps = Readonly<{ outcome: Outcome; x: number; y: number }>;

const drawn: Readonly<Record<Outcome, string>> = {
  taken: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z',
  snoozed: 'M0 -5.500L5.500 0L0 5.500L-5.500 0z',
  skipped: 'M-4 -4L4 4M4 -4L-4 4',
  unanswered: 'M-4.500 0a4.500 4.500 0 1 0 9 0a4.500 4.500 0 1 0 -9 0z',
  withdrawn: 'M-4.500 0h9',
};

/** A reminder by how it ended: a full dot where it was taken, a diamond, a cross, a ring, a dash. */
export const AskedMark = ({ outcome, x, y }: AskedMarkProps) => (
  <path class={`asked asked-${outcome}`} transform={`translate(${x} ${y})`} d={drawn[outcome]} />
);
