import { i18n } from '#i18n';
import type { Slot } from '@/core/routine';
import './segments.css';

type SegmentsProps = Readonly<{
  slots: readonly Slot[];
  index: number;
  /** How much of the present step is over, 0 to 1. */
  share: number;
}>;

/** The steps of the routine side by side; longer ones are longer, within reason. */
export const Segments = ({ slots, index, share }: SegmentsProps) => (
  <div class="segments" role="img" aria-label={i18n.t('player.stepOf', [index + 1, slots.length])}>
    {slots.map((slot, at) => {
      const filled = at < index ? 1 : at === index ? share : 0;
      return (
        <span key={at} class="segment" style={{ flexGrow: Math.sqrt(slot.lasts) }}>
          <i style={{ transform: `scaleX(${filled})` }} />
        </span>
      );
    })}
  </div>
);
