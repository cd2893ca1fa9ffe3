import { i18n } from '#i18n';
import type { Rhythm } from '@/core/presets';
import { HOUR, MINUTE } from '@/core/time';
import './preset-dial.css';

const SIZE = 72;
const WIDTH = 7;
const RADIUS = (SIZE - WIDTH) / 2 - 2;
const AROUND = 2 * Math.PI * RADIUS;

/** An hour at the desk as a dial: sitting, and the breaks in it with their minutes. Decoration: the words say the same. */
export const PresetDial = ({ interval, lasts }: Pick<Rhythm, 'interval' | 'lasts'>) => {
  const breaks = Math.max(1, Math.round(HOUR / interval));
  const circle = { cx: SIZE / 2, cy: SIZE / 2, r: RADIUS, fill: 'none', 'stroke-width': WIDTH };
  const one = (AROUND * lasts) / HOUR;
  return (
    <svg class="preset-dial" viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
      <circle class="preset-sitting" {...circle} />
      {Array.from({ length: breaks }, (_, place) => (
        <circle
          key={place}
          class="preset-break"
          {...circle}
          stroke-dasharray={`${one} ${AROUND - one}`}
          // A break ends its stretch of sitting: the last one ends the hour, at the top.
          transform={`rotate(${(360 * (place + 1)) / breaks - (360 * lasts) / HOUR - 90} ${SIZE / 2} ${SIZE / 2})`}
        />
      ))}
      <text x={SIZE / 2} y={SIZE / 2 + 2} text-anchor="middle">
        {breaks} × {lasts / MINUTE}
      </text>
      <text class="preset-unit" x={SIZE / 2} y={SIZE / 2 + 15} text-anchor="middle">
        {i18n.t('clock.min')}
      </text>
    </svg>
  );
};
