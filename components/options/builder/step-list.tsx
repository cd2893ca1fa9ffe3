import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Draft, type DraftProblems, menderOf } from '@/core/own-draft';
import type { Catalog, Step } from '@/core/routine';
import { stepTitle } from '../../words';
import { jumpInWords } from './builder-words';
import { JumpNote } from './jump-note';
import { type StepActs, StepRow } from './step-row';
import './step-list.css';

type StepListProps = Omit<StepActs, 'onDragStart' | 'onDragOver' | 'onDragEnd'> &
  Readonly<{
    draft: Draft;
    problems: DraftProblems;
    catalog: Catalog;
    shown: number | null;
    instead: (step: Step) => string | null;
    onMend: () => void;
  }>;

/** The step that is being dragged, and the place that it is over. */
type Drag = Readonly<{ key: number; over: number | null }>;

/** The steps of the routine that is being written, in their order. */
export const StepList = (props: StepListProps) => {
  const { draft, problems, catalog } = props;
  const { jump } = problems;
  const [drag, setDrag] = useState<Drag | null>(null);
  const mender = jump && menderOf(jump, catalog);
  const note = jump && mender && (
    <JumpNote
      words={jumpInWords(jump, draft.steps.length)}
      mend={i18n.t('builder.mend', [stepTitle(mender.id)])}
      onMend={props.onMend}
    />
  );
  return (
    <ol class="step-list">
      {draft.steps.map((drafted, place) => {
        const step = catalog.steps[drafted.step];
        if (step === undefined) return null;
        return (
          <Fragment key={drafted.key}>
            {jump?.place === place && note}
            <StepRow
              {...props}
              drafted={drafted}
              step={step}
              place={place}
              count={draft.steps.length}
              shown={props.shown === drafted.key}
              instead={props.instead(step)}
              problem={problems.seconds.get(drafted.key) ?? null}
              target={drag?.over === place}
              onDragStart={(key) => setDrag({ key, over: null })}
              onDragOver={(over) => drag && drag.over !== over && setDrag({ ...drag, over })}
              onDragEnd={(to) => {
                setDrag(null);
                if (drag !== null && to !== null) props.onMove(drag.key, to);
              }}
            />
          </Fragment>
        );
      })}
      {jump?.place === draft.steps.length && note}
    </ol>
  );
};
