import type { ComponentChildren, Ref } from 'preact';
import './button.css';

type ButtonProps = Readonly<{
  onClick: () => void;
  children: ComponentChildren;
  tone?: 'warm' | 'plain' | 'soft' | 'ghost' | 'link' | 'icon';
  /** The name, where the content is only a picture. */
  label?: string;
  /** More than the words say, for the pointer. */
  hint?: string;
  /** Further classes, for the place it stands in. */
  place?: string;
  disabled?: boolean;
  expanded?: boolean;
  /** For a button that switches: whether it is on. */
  pressed?: boolean;
  focusRef?: Ref<HTMLButtonElement>;
}>;

/** The only button there is: never submits, always named. */
export const Button = (props: ButtonProps) => (
  <button
    type="button"
    ref={props.focusRef ?? null}
    class={`button button-${props.tone ?? 'plain'} ${props.place ?? ''}`}
    aria-label={props.label}
    title={props.hint ?? props.label}
    aria-expanded={props.expanded}
    aria-pressed={props.pressed}
    disabled={props.disabled}
    onClick={props.onClick}
  >
    {props.children}
  </button>
);
