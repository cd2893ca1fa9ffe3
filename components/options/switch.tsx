import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './field.css';
import './switch.css';

type SwitchProps = Readonly<{
  name: string;
  help: ComponentChildren;
  on: boolean;
  onChange: (on: boolean) => void;
}>;

/** On or off, at once. */
export const Switch = ({ name, help, on, onChange }: SwitchProps) => {
  const id = useId();
  return (
    <div class="field">
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          aria-describedby={`${id}-help`}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{name}</span>
      </label>
      <div class="field-help switch-help" id={`${id}-help`}>
        {help}
      </div>
    </div>
  );
};
