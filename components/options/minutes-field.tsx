import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Bounds, type MinutesProblem, readMinutes } from '@/core/settings';
import { MINUTE, type Ms } from '@/core/time';
import { useSettling } from './use-settling';
import './field.css';

type MinutesFieldProps = Readonly<{
  name: string;
  help: string;
  /** What holds now, in ms. */
  value: Ms;
  bounds: Bounds;
  onChange: (value: Ms) => void;
}>;

/** So long after the last key something counts as typed. */
const SETTLES: Ms = 700;

function inWords(problem: MinutesProblem, value: Ms, bounds: Bounds): string {
  const stays = value / MINUTE;
  switch (problem) {
    case 'empty':
      return i18n.t('wrong.empty', [stays]);
    case 'not-a-number':
      return i18n.t('wrong.notANumber', [stays]);
    case 'not-whole':
      return i18n.t('wrong.notWhole', [stays]);
    case 'too-short':
      return i18n.t('wrong.tooShort', [stays, bounds.min / MINUTE]);
    case 'too-long':
      return i18n.t('wrong.tooLong', [stays, bounds.max / MINUTE]);
    default:
      return problem satisfies never;
  }
}

/** A length in whole minutes. What can't be taken is refused in words, and stays to be mended. */
export const MinutesField = ({ name, help, value, bounds, onChange }: MinutesFieldProps) => {
  const id = useId();
  const [text, setText] = useState(String(value / MINUTE));
  const [problem, setProblem] = useState<MinutesProblem | null>(null);
  const settling = useSettling(SETTLES, (typed: string): void => {
    const read = readMinutes(typed, bounds);
    setProblem(typeof read === 'string' ? read : null);
    if (typeof read !== 'string' && read !== value) onChange(read);
  });

  // Changed from outside, by an undo for example. Not while something refused stands in the field.
  useEffect(() => {
    setText(String(value / MINUTE));
    setProblem(null);
  }, [value]);

  const type = (typed: string): void => {
    setText(typed);
    settling.later(typed);
  };

  return (
    <div class="field">
      <label class="field-name" for={id}>
        {name}
      </label>
      <div class="field-line">
        <input
          id={id}
          class="field-input"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={text}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-help ${id}-wrong`}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={(event) => settling.now(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && settling.now(event.currentTarget.value)}
        />
        <span aria-hidden="true">{i18n.t('options.minutes')}</span>
      </div>
      <p class="field-wrong" id={`${id}-wrong`} role="status">
        {problem && inWords(problem, value, bounds)}
      </p>
      <p class="field-help" id={`${id}-help`}>
        {help}
      </p>
    </div>
  );
};
