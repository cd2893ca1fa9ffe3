import { useEffect } from 'preact/hooks';
import { Player } from '@/components/player/player';
import { Problem } from '@/components/problem';
import type { Session } from '@/core/app';
import { playhead } from '@/core/playhead';
import type { Routine } from '@/core/routine';
import type { Instant } from '@/core/time';
import { StepFigure } from './step-figure';
import type { Asking } from './use-asking';

type PlayerViewProps = Asking &
  Readonly<{
    session: Session;
    routine: Routine;
    at: Instant;
    onWrong: () => void;
  }>;

/** The player, joined to the session. */
export const PlayerView = ({ session, routine, at, ask, problem, onWrong }: PlayerViewProps) => {
  const head = playhead(session, routine, at);
  const { step } = head.slot;
  const atDesk = step.posture === 'walking' && session.atDesk.includes(head.start);
  // The alarm would end it too, only later: whoever looks on should not wait for it.
  useEffect(() => {
    if (head.ended) ask({ type: 'look' });
  }, [head.ended, at]);
  return (
    <Player
      routine={routine}
      index={head.index}
      stepElapsed={head.stepElapsed}
      stepLeft={head.stepLeft}
      running={head.running}
      atDesk={atDesk}
      onSeated={step.seated === undefined ? null : () => ask({ type: 'sit-instead' })}
      figure={
        <StepFigure
          step={step.id}
          elapsed={head.stepElapsed}
          running={head.running && !head.ended}
        />
      }
      problem={<Problem message={problem} />}
      onToggle={() => ask({ type: head.running ? 'pause-routine' : 'resume-routine' })}
      onBack={() => ask({ type: 'step-back' })}
      onNext={() => ask({ type: 'step-next' })}
      onWrong={onWrong}
    />
  );
};
