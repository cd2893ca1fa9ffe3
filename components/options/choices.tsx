import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import './choices.css';

type Choice<Value> = Readonly<{
  value: Value;
  name: string;
  help?: string;
  /** What holds at the moment and may surprise. */
  note?: string | undefined;
  picture?: ComponentChildren;
}>;

type ChoicesProps<Value> = Readonly<{
  legend: string;
  help?: string;
  choices: readonly Choice<Value>[];
  /** null: none was chosen yet. */
  value: Value | null;
  inARow?: boolean;
  onChange: (value: Value) => void;
}>;

/** One of several, as cards with a radio button. */
export const Choices = <Value extends string | number>(props: ChoicesProps<Value>) => {
  const group = useId();
  const root = useRef<HTMLFieldSetElement>(null);
  // The focus goes with the choice, also when an undo moves it.
  useEffect(() => {
    if (!root.current?.contains(document.activeElement)) return;
    root.current.querySelector<HTMLInputElement>('input:checked')?.focus();
  }, [props.value]);
  return (
    <fieldset
      class="choices"
      ref={root}
      aria-describedby={props.help === undefined ? undefined : `${group}-help`}
    >
      <legend>{props.legend}</legend>
      {props.help !== undefined && (
        <p class="choices-help" id={`${group}-help`}>
          {props.help}
        </p>
      )}
      <div class={`choices-list ${props.inARow ? 'choices-in-a-row' : ''}`}>
        {props.choices.map(({ value, name, help, note, picture }) => {
          const id = `${group}-${value}`;
          return (
            <label key={value} class="choice">
              <input
                type="radio"
                name={group}
                checked={value === props.value}
                aria-labelledby={`${id}-name`}
                aria-describedby={help || note ? `${id}-help` : undefined}
                onChange={() => props.onChange(value)}
              />
              <span class="choice-words">
                <span id={`${id}-name`}>{name}</span>
                {(help || note) && (
                  <small id={`${id}-help`}>
                    {help} {note && <em>{note}</em>}
                  </small>
                )}
              </span>
              {picture && <span class="choice-picture">{picture}</span>}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
};
