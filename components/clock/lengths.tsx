import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../button';
import { Icon } from '../icon';
import './lengths.css';

type LengthsProps<L> = Readonly<{
  /** What is chosen here; heard, not seen. */
  name: string;
  choices: readonly Readonly<{ lasts: L; words: string }>[];
  onChoose: (lasts: L) => void;
  /** How it goes away without a choice; without it, it stays. */
  close?: Readonly<{ label: string; onClose: () => void }>;
}>;

/** A row of lengths to choose from. Escape closes it, and only it. */
export const Lengths = <L,>({ name, choices, onChoose, close }: LengthsProps<L>) => {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (close) first.current?.focus();
  }, []);
  const closeByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !close) return;
    // Unhandled, Escape closes the whole popup.
    event.preventDefault();
    event.stopPropagation();
    close.onClose();
  };
  return (
    <fieldset class="lengths" onKeyDown={closeByKey}>
      <legend class="heard">{name}</legend>
      {choices.map(({ lasts, words }, at) => (
        <Button key={words} focusRef={at === 0 ? first : null} onClick={() => onChoose(lasts)}>
          {words}
        </Button>
      ))}
      {close && (
        <Button tone="icon" label={close.label} onClick={close.onClose}>
          <Icon name="close" size={16} />
        </Button>
      )}
    </fieldset>
  );
};
