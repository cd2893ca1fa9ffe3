import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LONGEST_NAME } from '@/core/own';
import {
  type Draft,
  draftLength,
  draftProblems,
  menderOf,
  problemCount,
  withMoved,
  withoutStep,
  withSeconds,
  withStep,
  withTwin,
} from '@/core/own-draft';
import type { Catalog, Step } from '@/core/routine';
import { Button } from '../../button';
import { Icon } from '../../icon';
import { plural } from '../../plural';
import { lengthInWords, stepTitle } from '../../words';
import { useNextFocus } from '../use-next-focus';
import { nameInWords, stepsInWords } from './builder-words';
import { Picker } from './picker';
import { Preview } from './preview';
import { StepList } from './step-list';
import '../field.css';
import './builder.css';

type BuilderProps = Readonly<{
  title: string;
  draft: Draft;
  /** Whether nothing like it is kept yet. */
  isNew: boolean;
  catalog: Catalog;
  /** What comes instead of a step for this person, in a sentence; null: it may be played. */
  instead: (step: Step) => string | null;
  figure: (step: string) => ComponentChildren;
  /** What went wrong in saving, ready to show. */
  problem: ComponentChildren;
  onChange: (draft: Draft) => void;
  /** Only when nothing is wrong with it. */
  onSave: () => void;
  onCancel: () => void;
}>;

/** What the preview shows: a step, and its key where it stands in the draft. */
type Shown = Readonly<{ step: string; key: number | null }>;

/** Where a routine is put together. What is wrong is said at its place, and nothing is lost by it. */
export const Builder = (props: BuilderProps) => {
  const { draft, catalog, instead, onChange } = props;
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const focus = useNextFocus(root);
  const [shown, setShown] = useState<Shown | null>(null);
  const [isPicking, setIsPicking] = useState(draft.steps.length === 0);
  // What is missing is pointed out once somebody wanted to save. Counted, so that every try is drawn and moves the focus.
  const [tries, setTries] = useState(0);
  const wasTried = tries > 0;
  const [said, setSaid] = useState('');

  const problems = draftProblems(draft, catalog);
  const wrongName = problems.name === 'empty' && !wasTried ? null : problems.name;
  const wrongSteps = problems.steps === 'none' && !wasTried ? null : problems.steps;
  const wrongs = problemCount(problems);
  const count = draft.steps.length;

  const visible = shown?.step ?? draft.steps[0]?.step;
  const previewed = visible === undefined ? undefined : catalog.steps[visible];
  const titleOf = (key: number): string => {
    const found = draft.steps.find((one) => one.key === key);
    return found === undefined ? '' : stepTitle(found.step);
  };

  const show = (key: number): void => {
    const found = draft.steps.find((one) => one.key === key);
    if (found) setShown({ step: found.step, key });
  };
  const move = (key: number, place: number): void => {
    const isUp = place < draft.steps.findIndex((one) => one.key === key);
    // At either end the button that moved it there is switched off, and its neighbour takes the focus.
    const button = place === 0 ? 'down' : place === count - 1 ? 'up' : isUp ? 'up' : 'down';
    if (document.activeElement?.closest('.step-row')) focus(`[data-key="${key}"] .step-${button}`);
    onChange(withMoved(draft, key, place));
    setSaid(i18n.t('builder.movedTo', [titleOf(key), place + 1, count]));
  };
  const remove = (key: number): void => {
    const at = draft.steps.findIndex((one) => one.key === key);
    const next = draft.steps[at + 1] ?? draft.steps[at - 1];
    focus(next === undefined ? '.builder-add' : `[data-key="${next.key}"] .step-remove`);
    setShown(next === undefined ? null : { step: next.step, key: next.key });
    onChange(withoutStep(draft, key));
    setSaid(i18n.t('builder.removed', [titleOf(key)]));
  };
  const add = (step: Step, place = count): void => {
    const grown = withStep(draft, step, place);
    const key = grown.steps[place]?.key ?? null;
    setShown({ step: step.id, key });
    onChange(grown);
    setSaid(i18n.t('builder.addedAt', [stepTitle(step.id), place + 1]));
  };
  const mend = (): void => {
    const mender = problems.jump && menderOf(problems.jump, catalog);
    if (!problems.jump || !mender) return;
    // To the next one, or where there is none, on to saving.
    focus('.jump-mend, .builder-save');
    add(mender, problems.jump.place);
  };
  const save = (): void => {
    if (wrongs === 0) {
      props.onSave();
      return;
    }
    const isOfSteps = wrongs === 1 && problems.steps !== null;
    const ofSteps = problems.steps === 'none' ? '.builder-add' : '.step-remove';
    focus(isOfSteps ? ofSteps : '[aria-invalid=true], .jump-mend');
    setTries(tries + 1);
  };

  return (
    <section class="builder" ref={root} aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`}>{props.title}</h4>
      <div class="field">
        <label class="field-name" for={`${id}-name`}>
          {i18n.t('builder.name')}
        </label>
        <input
          id={`${id}-name`}
          class="field-input builder-name"
          type="text"
          autocomplete="off"
          value={draft.name}
          aria-invalid={wrongName !== null}
          aria-describedby={`${id}-help ${id}-wrong`}
          onInput={(event) => onChange({ ...draft, name: event.currentTarget.value })}
        />
        <p class="field-wrong" id={`${id}-wrong`} role="status">
          {wrongName && nameInWords(wrongName, draft.name)}
        </p>
        <p class="field-help" id={`${id}-help`}>
          {i18n.t('builder.nameHelp', [LONGEST_NAME])}
        </p>
      </div>
      <div class="builder-body">
        {previewed && (
          <div class="builder-preview">
            <Preview
              step={previewed.id}
              posture={previewed.posture}
              figure={props.figure(previewed.id)}
            />
          </div>
        )}
        <div class="builder-steps">
          <div class="builder-total">
            <span class="field-name">{i18n.t('builder.steps')}</span>
            <span>
              {count > 0 &&
                plural('builder.total', count, [count, lengthInWords(draftLength(draft))])}
            </span>
          </div>
          <p class="field-wrong" role="status">
            {wrongSteps && stepsInWords(wrongSteps, draft)}
          </p>
          {count === 0 && !wrongSteps && <p class="dim">{i18n.t('builder.none')}</p>}
          <StepList
            draft={draft}
            problems={problems}
            catalog={catalog}
            shown={shown?.key ?? null}
            instead={instead}
            onMend={mend}
            onShow={show}
            onMove={move}
            onRemove={remove}
            onSeconds={(key, typed) => onChange(withSeconds(draft, key, typed))}
            onTwin={(key) => onChange(withTwin(draft, key))}
          />
          <Button place="builder-add" expanded={isPicking} onClick={() => setIsPicking(!isPicking)}>
            <Icon name={isPicking ? 'up' : 'plus'} size={16} />
            {i18n.t(isPicking ? 'builder.pickerClose' : 'builder.add')}
          </Button>
          {isPicking && (
            <Picker
              catalog={catalog}
              instead={instead}
              onPick={(step) => add(step)}
              onShow={(step) => setShown({ step: step.id, key: null })}
            />
          )}
        </div>
      </div>
      <p class="heard" role="status">
        {said}
      </p>
      {props.problem}
      <p class="field-wrong" role="status">
        {wasTried && wrongs > 0 && plural('builder.mendFirst', wrongs)}
      </p>
      <div class="builder-acts">
        <Button tone="warm" place="builder-save" onClick={save}>
          {i18n.t('builder.save')}
        </Button>
        <Button onClick={props.onCancel}>
          {i18n.t(props.isNew ? 'builder.cancel' : 'builder.cancelEdit')}
        </Button>
      </div>
    </section>
  );
};
