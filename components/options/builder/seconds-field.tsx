import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { STEP_SECONDS } from '@/core/own';
import type { SecondsProblem } from '@/core/own-draft';
import { secondsInWords } from './builder-words';
import '../field.css';
import './seconds-field.css';

type SecondsFieldProps = Readonly<{
  name: string;
  value: string;
  problem: SecondsProblem | null;
  onChange: (typed: string) => void;
}>;

/** How long a step lasts. What is wrong is said when typing rests, and stays to be mended. */
export const SecondsField = ({ name, value, problem, onChange }: SecondsFieldProps) => {
  const id = useId();
  const [isTyping, setIsTyping] = useState(false);
  const wrong = isTyping ? null : problem;
  return (
    <span class="seconds">
      <input
        class="field-input seconds-input"
        type="number"
        min={STEP_SECONDS.min}
        max={STEP_SECONDS.max}
        step={STEP_SECONDS.by}
        value={value}
        aria-label={name}
        aria-invalid={wrong !== null}
        aria-describedby={`${id}-wrong`}
        onInput={(event) => {
          setIsTyping(true);
          onChange(event.currentTarget.value);
        }}
        onBlur={() => setIsTyping(false)}
      />
      <span aria-hidden="true">{i18n.t('builder.s')}</span>
      <span class="field-wrong" id={`${id}-wrong`} role="status">
        {wrong && secondsInWords(wrong, value)}
      </span>
    </span>
  );
};
