import { i18n } from '#i18n';
import { Button } from '../../button';
import { Icon } from '../../icon';
import { clockTime } from './clock-time';
import { readRange, type TypedRange } from './typed-day';
import type { Weekday } from './weekdays';
import { weekdayName } from './weekdays';

type RangeFieldProps = Readonly<{
  /** What names it: its day, and which of them it is. */
  name: string;
  day: Weekday;
  range: TypedRange;
  /** Whether it is part of what is wrong with its day, and where that is said. */
  wrong: boolean;
  wrongId: string;
  onType: (range: TypedRange) => void;
  /** The person has left it. */
  onLeave: () => void;
  /** null: it goes only with its day. */
  onRemove: (() => void) | null;
}>;

/** Where a range that ends on the next day ends. */
function nextDay(range: TypedRange, day: Weekday): string | null {
  const hours = readRange(range);
  if (hours === null || hours.to > hours.from) return null;
  return i18n.t('hours.nextDay', [clockTime(hours.to), weekdayName((day + 1) % 7)]);
}

/** From when until when. */
export const RangeField = (props: RangeFieldProps) => {
  const { name, range, wrong, wrongId, onType, onLeave, onRemove } = props;
  const overnight = nextDay(range, props.day);
  const noteId = `${wrongId}-${name}`;
  const field = (end: 'from' | 'to', label: string) => (
    <input
      class="field-input time-input"
      type="time"
      aria-label={label}
      aria-invalid={wrong}
      aria-describedby={overnight === null ? wrongId : `${wrongId} ${noteId}`}
      value={range[end]}
      onInput={(event) => onType({ ...range, [end]: event.currentTarget.value })}
      onKeyDown={(event) => event.key === 'Enter' && onLeave()}
    />
  );
  const leave = (event: FocusEvent & { currentTarget: HTMLElement }): void => {
    const to = event.relatedTarget;
    if (!(to instanceof Node && event.currentTarget.contains(to))) onLeave();
  };
  return (
    <div class="range" onFocusOut={leave}>
      <div class="range-times">
        {field('from', i18n.t('hours.from', [name]))}
        <span aria-hidden="true">{i18n.t('hours.to')}</span>
        {field('to', i18n.t('hours.until', [name]))}
        {onRemove && (
          <Button tone="icon" label={i18n.t('hours.removeFrom', [name])} onClick={onRemove}>
            <Icon name="close" size={16} />
          </Button>
        )}
      </div>
      {overnight !== null && (
        <p class="range-note" id={noteId}>
          {overnight}
        </p>
      )}
    </div>
  );
};
