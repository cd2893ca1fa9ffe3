import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { hasMassage, lengthOf, type Routine } from '@/core/routine';
import { type Ms, wholeMinutes } from '@/core/time';
import { Button } from '../button';
import { MassageQuestion } from '../massage-question';
import { ScreenHeading } from '../screen-heading';
import { routineWith } from '../words';
import { ClockFace, type ClockState } from './clock-face';
import { Minis } from './minis';
import type { PauseLength } from './pause-menu';
import { PauseRow } from './pause-row';
import './clock.css';

type ClockProps = Readonly<{
  state: ClockState;
  legBreak: Ms;
  rising: Ms;
  share: number;
  interval: Ms;
  /** The routine that fits now, and the ones beside it. */
  routine: Routine;
  minis: readonly Routine[];
  /** Whether a click here may start a massage at once. */
  massageOn: boolean;
  onStart: (routine: Routine) => void;
  onPause: (lasts: PauseLength) => void;
  onResume: () => void;
  /** A problem, if there is one. */
  problem: ComponentChildren;
  day: ComponentChildren;
}>;

/** The resting picture: how long, how soon, what can be done now. */
export const Clock = (props: ClockProps) => {
  const { state, routine, minis, onStart } = props;
  return (
    <>
      <ScreenHeading onlyHeard>{i18n.t('clock.title')}</ScreenHeading>
      <ClockFace
        state={state}
        legBreak={props.legBreak}
        rising={props.rising}
        share={props.share}
      />
      <div class="clock-start">
        <Button tone="warm" onClick={() => onStart(routine)}>
          {i18n.t('clock.take', wholeMinutes(lengthOf(routine)))}
          <em>{routineWith(routine.id)}</em>
        </Button>
        <Minis routines={minis} onStart={onStart} />
        {props.massageOn && [routine, ...minis].some(hasMassage) && <MassageQuestion />}
      </div>
      {props.problem}
      <PauseRow
        paused={state.kind === 'paused'}
        rhythm={i18n.t('clock.rhythm', [wholeMinutes(props.interval)])}
        onPause={props.onPause}
        onResume={props.onResume}
      />
      {props.day}
    </>
  );
};
