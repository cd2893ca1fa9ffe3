import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { ledTo, ROW, type Steps } from './moves';

/** One value of a picture; its name says all of it. */
export type Value = Readonly<{ id: string; name: string }>;

/** Says which value is pointed at, by its id; null: none. */
export type Point = (id: string | null) => void;

type ValuesProps<V extends Value> = Readonly<{
  /** What they are values of. */
  label: string;
  of: readonly V[];
  draw: (value: V) => ComponentChildren;
  onPoint: Point;
  isRtl: boolean;
  steps?: Steps;
  /** The id of the chosen one. */
  chosen?: string;
  onChoose?: (value: V) => void;
}>;

/**
 * The values of a picture: one tab stop, arrow keys between them. A list box, as screen readers leave its arrow keys to the page.
 */
export function Values<V extends Value>(props: ValuesProps<V>) {
  const { label, of, draw, onPoint, isRtl, steps = ROW, chosen, onChoose } = props;
  const [last, setLast] = useState<string | null>(null);
  const held = useRef<string | null>(null);
  const hold = (id: string | null): void => {
    held.current = id;
    onPoint(id);
  };
  const stop = [last, chosen].map((id) => of.findIndex((value) => value.id === id));
  const at = Math.max(0, stop.find((index) => index >= 0) ?? 0);
  const onKeyDown = (event: TargetedKeyboardEvent<SVGGElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const options = [...event.currentTarget.querySelectorAll<SVGGElement>('[role=option]')];
    const from = options.indexOf(event.target as SVGGElement);
    const value = of[from];
    if (value && onChoose && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      onChoose(value);
    }
    const to = ledTo(event.key, from, of.length, steps, isRtl);
    if (to === null) return;
    event.preventDefault();
    options[to]?.focus();
  };
  return (
    <g role="listbox" aria-label={label} onKeyDown={onKeyDown}>
      {of.map((value, index) => (
        <g
          key={value.id}
          role="option"
          class={onChoose ? 'value value-acts' : 'value'}
          tabindex={index === at ? 0 : -1}
          aria-label={value.name}
          aria-selected={value.id === chosen}
          onFocus={() => {
            setLast(value.id);
            hold(value.id);
          }}
          onBlur={() => hold(null)}
          onPointerEnter={() => onPoint(value.id)}
          onPointerLeave={() => onPoint(held.current)}
          onClick={() => onChoose?.(value)}
        >
          {draw(value)}
        </g>
      ))}
    </g>
  );
}
