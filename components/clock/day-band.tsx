import { i18n } from '#i18n';
import type { Instant } from '@/core/time';
import './day-band.css';

type DayBandProps = Readonly<{
  parts: readonly Readonly<{
    kind: 'sitting' | 'feet' | 'break';
    from: Instant;
    to: Instant;
  }>[];
  from: Instant;
  to: Instant;
  at: Instant;
  /** The hours under the band, evenly spread from its start to its end. */
  hours: readonly string[];
  /** The day in words; the band adds nothing that is not said here. */
  summary: string;
}>;

/** Today as a thin band of sitting, time on the feet, and breaks. */
export const DayBand = ({ parts, from, to, at, hours, summary }: DayBandProps) => {
  const place = (instant: Instant): number =>
    (100 * (Math.min(to, Math.max(from, instant)) - from)) / (to - from);
  return (
    <section aria-label={i18n.t('day.today')}>
      <p class="day-words">
        <span aria-hidden="true">{i18n.t('day.today')}</span>
        <span>{summary}</span>
      </p>
      <div class="day-band" aria-hidden="true">
        {parts.map((part) => (
          <i
            key={`${part.kind}${part.from}`}
            class={`day-part day-${part.kind}`}
            style={{
              insetInlineStart: `${place(part.from)}%`,
              inlineSize: `${place(part.to) - place(part.from)}%`,
            }}
          />
        ))}
        <i class="day-now" style={{ insetInlineStart: `${place(at)}%` }} />
      </div>
      <div class="day-hours" aria-hidden="true">
        {hours.map((hour, place) => (
          <span key={place}>{hour}</span>
        ))}
      </div>
    </section>
  );
};
