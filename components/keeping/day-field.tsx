import { useId } from 'preact/hooks';
import type { Day } from '@/core/calendar';
import { isoDate } from '@/core/iso-time';
import { DAY } from '@/core/time';
import '../options/field.css';

type DayFieldProps = Readonly<{
  name: string;
  /** The day that is chosen at first. From then on the field is its own: a year that is half typed must not be written over. */
  initial: Day;
  latest: Day;
  /** What is wrong with it, in words; null: nothing. */
  wrong: string | null;
  /** Gives the day that is chosen; null: none, or none that there is. */
  onChange: (day: Day | null) => void;
}>;

/** A day, picked or typed as the browser offers it. What is wrong with it is said below. */
export const DayField = ({ name, initial, latest, wrong, onChange }: DayFieldProps) => {
  const id = useId();
  return (
    <div class="field">
      <label class="field-name" for={id}>
        {name}
      </label>
      <input
        id={id}
        class="field-input keep-day"
        type="date"
        max={isoDate(latest)}
        defaultValue={isoDate(initial)}
        aria-invalid={wrong !== null}
        aria-describedby={`${id}-wrong`}
        onInput={({ currentTarget: { valueAsNumber: at } }) =>
          onChange(Number.isNaN(at) ? null : Math.floor(at / DAY))
        }
      />
      <p class="field-wrong" id={`${id}-wrong`} role="status">
        {wrong}
      </p>
    </div>
  );
};
