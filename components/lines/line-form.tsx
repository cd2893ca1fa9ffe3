import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { dayThere } from '@/core/calendar';
import { corrected, lengthOf, type Span, timesOf, typedSpan } from '@/core/correcting';
import { emptyFields, spanProblem } from '@/core/correction-problem';
import { dayOfEntry, type Recorded } from '@/core/history';
import type { Instant } from '@/core/time';
import { Button } from '../button';
import { clockTime } from '../options/week/clock-time';
import { readTime, typedRange } from '../options/week/typed-day';
import { roughLength } from '../rough-length';
import { correctionWords } from './correction-words';
import { dayInWords, type LineWords, weekdayAt } from './line-words';
import '../options/field.css';
import './line-form.css';

type LineFormProps = Readonly<{
  line: Recorded;
  words: LineWords;
  /** All that may lie at the same time, on the days before and after, too. */
  others: readonly Recorded[];
  wordsOf: (line: Recorded) => LineWords;
  /** Nothing can have been later. */
  at: Instant;
  /** Why the change was not taken. */
  problem: ComponentChildren;
  onSave: (line: Recorded) => void;
  onCancel: () => void;
}>;

/** How long it lasts with the typed times, and what is not plain from them. */
function note(line: Recorded, span: Span): string {
  const { utcOffset } = line;
  const lasts = roughLength(lengthOf(span));
  const [from, to] = [span.startedAt, span.endedAt].map((at) => weekdayAt(at, utcOffset));
  return from === to ? i18n.t('line.lasts', [lasts]) : i18n.t('line.lastsUntil', [lasts, to ?? '']);
}

/** Changes the times of a line, and what a routine counts as, at its place in the list. */
export const LineForm = (props: LineFormProps) => {
  const { line, words, others, at, onSave, onCancel } = props;
  const id = useId();
  const root = useRef<HTMLFieldSetElement>(null);
  const [typed, setTyped] = useState(() => typedRange(timesOf(line)));
  const [marks, setMarks] = useState(
    line.kind === 'routine' ? { completed: line.completed, legBreak: line.legBreak } : undefined,
  );
  // Nobody is corrected in the middle of a time.
  const [isTried, setTried] = useState(false);

  const times = { from: readTime(typed.from), to: readTime(typed.to) };
  const span = typedSpan(line, times, others);
  const problem = span
    ? spanProblem(line, span, others, at)
    : ({ kind: 'empty', fields: emptyFields(times) } as const);
  const refusal = problem && correctionWords(problem, props.wordsOf);
  const wrong = isTried ? refusal : null;
  const day = span && dayThere(span.startedAt, line.utcOffset);

  const save = (): void => {
    setTried(true);
    if (span && !refusal) onSave(corrected(line, span, marks));
    else root.current?.querySelector<HTMLElement>(`[name=${refusal?.fields[0]}]`)?.focus();
  };
  const field = (end: 'from' | 'to', label: string) => (
    <label class="line-field">
      <span>{label}</span>
      <input
        class="field-input time-input"
        type="time"
        name={end}
        value={typed[end]}
        aria-invalid={wrong?.fields.includes(end) === true}
        aria-describedby={`${id}-wrong ${id}-note`}
        onInput={(event) => setTyped({ ...typed, [end]: event.currentTarget.value })}
        onKeyDown={(event) => event.key === 'Enter' && save()}
      />
    </label>
  );
  const mark = (which: 'completed' | 'legBreak', label: string) => (
    <label class="line-check">
      <input
        type="checkbox"
        checked={marks?.[which]}
        onChange={(event) => marks && setMarks({ ...marks, [which]: event.currentTarget.checked })}
      />
      {label}
    </label>
  );

  return (
    <fieldset
      class="line-form"
      ref={root}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <legend class="line-name">{i18n.t('line.changeOne', [words.name, words.times])}</legend>
      <div class="line-fields">
        {field('from', i18n.t('line.from'))}
        {field('to', i18n.t('line.until'))}
      </div>
      <p class="field-wrong" id={`${id}-wrong`} role="status">
        {wrong?.words}
      </p>
      <p class="field-help" id={`${id}-note`}>
        {span && !problem && note(line, span)}
        {span && !problem && day !== null && day !== dayOfEntry(line) && (
          <> {i18n.t('line.belongs', [dayInWords(day), clockTime(4 * 60)])}</>
        )}
      </p>
      {marks && (
        <div class="line-marks">
          {mark('completed', i18n.t('line.isCompleted'))}
          {mark('legBreak', i18n.t('line.isBreak'))}
        </div>
      )}
      {props.problem}
      <div class="line-form-acts">
        <Button place="line-save" onClick={save}>
          {i18n.t('line.save')}
        </Button>
        <Button tone="ghost" onClick={onCancel}>
          {i18n.t('line.cancel')}
        </Button>
      </div>
    </fieldset>
  );
};
