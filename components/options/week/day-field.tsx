import { useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Hours, MOST_RANGES } from '@/core/settings';
import { Button } from '../../button';
import { useNextFocus } from '../use-next-focus';
import { dayProblem } from './day-problem';
import { RangeField } from './range-field';
import { useTypedDay } from './use-typed-day';
import { type Weekday, weekdayName } from './weekdays';
import '../field.css';
import './day-field.css';

type DayFieldProps = Readonly<{
  day: Weekday;
  /** What holds now; a day off has none. */
  ranges: readonly Hours[];
  onChange: (ranges: readonly Hours[]) => void;
  /** null: there is nothing to copy, or it is so everywhere already. */
  onCopy: (() => void) | null;
}>;

/** The working hours of one weekday. */
export const DayField = ({ day, ranges, onChange, onCopy }: DayFieldProps) => {
  const id = useId();
  const root = useRef<HTMLFieldSetElement>(null);
  const focus = useNextFocus(root);
  const typed = useTypedDay(ranges, onChange);
  const { rows, problem } = typed;
  const name = weekdayName(day);
  const isFull = rows.length >= MOST_RANGES;

  const add = (): void => {
    focus(`.range:nth-of-type(${rows.length + 1}) input`);
    typed.add();
  };
  const remove = (row: number): void => {
    focus(`.range:nth-of-type(${Math.min(row + 1, rows.length - 1)}) input`);
    typed.remove(row);
  };
  const clear = (): void => {
    focus('.day-add');
    typed.clear();
  };
  const copy = (): void => {
    focus('input');
    onCopy?.();
  };

  return (
    <fieldset class="day" ref={root}>
      <legend class="day-name">{name}</legend>
      <div class={`day-hours ${rows.length > 1 ? 'day-several' : ''}`}>
        {rows.length === 0 && <span class="day-off">{i18n.t('hours.dayOff')}</span>}
        {rows.map((range, row) => (
          <RangeField
            key={row}
            name={rows.length === 1 ? name : i18n.t('hours.several', [name, row + 1, rows.length])}
            day={day}
            range={range}
            wrong={problem?.rows.includes(row) === true}
            wrongId={`${id}-wrong`}
            onType={(next) => typed.type(row, next)}
            onLeave={typed.settle}
            onRemove={rows.length === 1 ? null : () => remove(row)}
          />
        ))}
        <p class="field-wrong" id={`${id}-wrong`} role="status">
          {problem && dayProblem(problem, ranges)}
        </p>
        <div class="day-actions">
          {!isFull && (
            <Button
              tone="ghost"
              place="day-add"
              label={i18n.t('hours.addOn', [name])}
              onClick={add}
            >
              {i18n.t('hours.add')}
            </Button>
          )}
          {rows.length > 0 && (
            <Button tone="ghost" label={i18n.t('hours.makeOffOn', [name])} onClick={clear}>
              {i18n.t('hours.makeOff')}
            </Button>
          )}
          {onCopy && (
            <Button tone="ghost" label={i18n.t('hours.copyFrom', [name])} onClick={copy}>
              {i18n.t('hours.copy')}
            </Button>
          )}
        </div>
      </div>
    </fieldset>
  );
};
