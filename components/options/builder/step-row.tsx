import { i18n } from '#i18n';
import type { DraftStep, SecondsProblem } from '@/core/own-draft';
import type { Step } from '@/core/routine';
import { Button } from '../../button';
import { Icon } from '../../icon';
import { stepTitle } from '../../words';
import { SecondsField } from './seconds-field';
import './step-row.css';

/** What can be done with a step of the draft. */
export type StepActs = Readonly<{
  onSeconds: (key: number, typed: string) => void;
  onMove: (key: number, place: number) => void;
  onTwin: (key: number) => void;
  onRemove: (key: number) => void;
  /** The pointer or the focus came to it. */
  onShow: (key: number) => void;
  onDragStart: (key: number) => void;
  onDragOver: (place: number) => void;
  /** It was let go over a place (null: over none). */
  onDragEnd: (place: number | null) => void;
}>;

type StepRowProps = StepActs &
  Readonly<{
    drafted: DraftStep;
    step: Step;
    place: number;
    count: number;
    /** Whether it is the one in the preview. */
    shown: boolean;
    /** What is being dragged would take its place. */
    target: boolean;
    /** What comes instead, in a sentence; null: it may be played. */
    instead: string | null;
    problem: SecondsProblem | null;
  }>;

/** A step of the routine that is being written. */
export const StepRow = (props: StepRowProps) => {
  const { drafted, step, place, count, instead } = props;
  const { key } = drafted;
  const title = stepTitle(step.id);
  const words = [place + 1, title] as const;
  return (
    <li
      class={`step-row ${props.shown ? 'step-shown' : ''} ${props.target ? 'step-target' : ''}`}
      data-key={key}
      aria-label={i18n.t('builder.place', [...words])}
      onPointerEnter={() => props.onShow(key)}
      onFocusIn={() => props.onShow(key)}
      onDragOver={(event) => {
        event.preventDefault();
        props.onDragOver(place);
      }}
      onDrop={(event) => {
        event.preventDefault();
        props.onDragEnd(place);
      }}
    >
      <span
        class="step-handle"
        aria-hidden="true"
        draggable
        onDragStart={(event) => {
          const row = event.currentTarget.closest('li');
          event.dataTransfer?.setData('text/plain', title);
          if (row) event.dataTransfer?.setDragImage(row, 12, 12);
          props.onDragStart(key);
        }}
        onDragEnd={() => props.onDragEnd(null)}
      />
      <span class="step-title">
        <span class="step-number">{place + 1}</span> {title}
        <small>{i18n.t(`builder.${step.posture}`)}</small>
      </span>
      <SecondsField
        name={i18n.t('builder.seconds', [...words])}
        value={drafted.seconds}
        problem={props.problem}
        onChange={(typed) => props.onSeconds(key, typed)}
      />
      <span class="step-acts">
        <Button
          tone="icon"
          place="step-up"
          label={i18n.t('builder.up', [...words])}
          disabled={place === 0}
          onClick={() => props.onMove(key, place - 1)}
        >
          <Icon name="up" />
        </Button>
        <Button
          tone="icon"
          place="step-down"
          label={i18n.t('builder.down', [...words])}
          disabled={place === count - 1}
          onClick={() => props.onMove(key, place + 1)}
        >
          <Icon name="down" />
        </Button>
        <Button
          tone="icon"
          label={i18n.t('builder.twin', [...words])}
          onClick={() => props.onTwin(key)}
        >
          <Icon name="twin" />
        </Button>
        <Button
          tone="icon"
          place="step-remove"
          label={i18n.t('builder.remove', [...words])}
          onClick={() => props.onRemove(key)}
        >
          <Icon name="close" />
        </Button>
      </span>
      {instead !== null && <p class="step-instead">{instead}</p>}
    </li>
  );
};
