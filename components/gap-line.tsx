import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Gap, Stance } from '@/core/app';
import { Button } from './button';
import './gap-line.css';

/** How a gap is now said to have been. */
type Reading = Exclude<Gap['reading'], 'both'>;

export type GapLineProps = Readonly<{
  /** From when to when, in words. */
  span: string;
  reading: Gap['reading'];
  /** How somebody was at the desk before it. */
  stance: Stance;
  onCorrect: (reading: Reading) => void;
}>;

const READINGS: readonly Reading[] = ['there', 'away'];

/** How the last stretch without input was counted, and the one tap that counts it the other way. */
export const GapLine = ({ span, reading, stance, onCorrect }: GapLineProps) => {
  const line = useRef<HTMLParagraphElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    // The button that was pressed may be gone; what takes it back is beside it.
    if (pressed.current) line.current?.querySelector('button')?.focus();
    pressed.current = false;
  }, [reading]);
  const correct = (to: Reading) => () => {
    pressed.current = true;
    onCorrect(to);
  };
  const counted = reading === 'there' ? stance : reading;
  return (
    <p class="gap-line" ref={line}>
      <span role="status">{i18n.t(`gap.counted.${counted}`, [span])}</span>{' '}
      {READINGS.filter((other) => other !== reading).map((other) => (
        <Button key={other} tone="link" onClick={correct(other)}>
          {i18n.t(`gap.was.${other === 'there' ? stance : other}`)}
        </Button>
      ))}
    </p>
  );
};
