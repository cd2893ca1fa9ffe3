import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Routine } from '@/core/routine';
import { type Ms, secondsLeft } from '@/core/time';
import { Button } from '../button';
import { Ring } from '../ring';
import { Stage } from '../stage';
import { stepHow, stepTitle } from '../words';
import { Controls } from './controls';
import { Segments } from './segments';
import { useKeys } from './use-keys';
import './player.css';

type PlayerProps = Readonly<{
  routine: Routine;
  index: number;
  stepElapsed: Ms;
  stepLeft: Ms;
  running: boolean;
  figure: ComponentChildren;
  problem: ComponentChildren;
  onToggle: () => void;
  onBack: () => void;
  onNext: () => void;
  onWrong: () => void;
}>;

/** Leads through the steps. Drawn once a second for the digits; the figure moves by itself. */
export const Player = (props: PlayerProps) => {
  const { routine, index, stepElapsed, stepLeft, running } = props;
  useKeys({ toggle: props.onToggle, back: props.onBack, next: props.onNext });
  const step = routine.slots[index]?.step;
  const id = step?.id ?? '';
  const next = routine.slots[index + 1]?.step.id;
  const share = stepElapsed / (stepElapsed + stepLeft);
  return (
    <>
      <Segments slots={routine.slots} index={index} share={share} />
      <Stage posture={step?.posture ?? 'seated'}>{props.figure}</Stage>
      <div class="step">
        <div
          class="step-ring"
          role="timer"
          aria-label={i18n.t('player.seconds', secondsLeft(stepLeft))}
        >
          <Ring size={64} width={6} share={share}>
            <b class="step-seconds">{secondsLeft(stepLeft)}</b>
          </Ring>
        </div>
        <div>
          <h1 class="step-title">{stepTitle(id)}</h1>
          <p class="step-how">{stepHow(id)}</p>
        </div>
      </div>
      <p class="heard" aria-live="polite">
        {stepTitle(id)}
      </p>
      {props.problem}
      <Controls
        running={running}
        onToggle={props.onToggle}
        onBack={props.onBack}
        onNext={props.onNext}
      />
      <div class="player-foot">
        <span>
          {next === undefined ? i18n.t('player.last') : i18n.t('player.then', [stepTitle(next)])}
        </span>
        <Button tone="link" onClick={props.onWrong}>
          {i18n.t('player.wrong')}
        </Button>
      </div>
    </>
  );
};
