import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PlayedRoutine } from '@/core/playhead';
import { type Ms, SECOND, secondsLeft } from '@/core/time';
import { Button } from '../button';
import { plural } from '../plural';
import { Ring } from '../ring';
import { countdown, lengthInWords, stepHow, stepTitle, tipText } from '../words';
import { AtDesk } from './at-desk';
import { Controls } from './controls';
import { Segments } from './segments';
import { useKeys } from './use-keys';
import './player.css';

/** What is left, in words. */
const leftInWords = (left: Ms): string => {
  const seconds = secondsLeft(left);
  return seconds < 60
    ? plural('player.seconds', seconds)
    : i18n.t('player.left', [lengthInWords(seconds * SECOND)]);
};

type PlayerProps = Readonly<{
  routine: PlayedRoutine;
  index: number;
  stepElapsed: Ms;
  stepLeft: Ms;
  running: boolean;
  /** Whether there was input in this walk; `onSeated` does the rest of it in the chair, where it can be done there. */
  atDesk: boolean;
  onSeated: (() => void) | null;
  /** The id of a tip beside the step; null: none. */
  tip: string | null;
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
  const pause = useRef<HTMLButtonElement>(null);
  const step = routine.slots[index]?.step;
  const id = step?.id ?? '';
  const next = routine.slots[index + 1]?.step.id;
  const share = stepElapsed / (stepElapsed + stepLeft);
  return (
    <>
      <Segments slots={routine.slots} index={index} share={share} />
      {props.figure}
      <div class="step">
        <div class="step-ring" role="timer" aria-label={leftInWords(stepLeft)}>
          <Ring size={64} width={6} share={share}>
            <b class={`step-seconds ${stepLeft > 59 * SECOND ? 'step-minutes' : ''}`}>
              {countdown(stepLeft)}
            </b>
          </Ring>
        </div>
        <div>
          <h1 class="step-title">{stepTitle(id)}</h1>
          {/* The question takes the place of the sentence: the figure must not change its size. */}
          {!(props.atDesk && props.onSeated) && <p class="step-how">{stepHow(id)}</p>}
          {props.tip && <p class="step-tip">{tipText(props.tip)}</p>}
          <AtDesk shown={props.atDesk} onSeated={props.onSeated} next={pause} />
        </div>
      </div>
      <p class="heard" aria-live="polite">
        {stepTitle(id)}
      </p>
      {props.problem}
      <Controls
        running={running}
        pause={pause}
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
