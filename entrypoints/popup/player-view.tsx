import { useEffect } from 'preact/hooks';
import { Player } from '@/components/player/player';
import { Problem } from '@/components/problem';
import type { App, Session } from '@/core/app';
import { type PlayedRoutine, playhead } from '@/core/playhead';
import { seatedInstead } from '@/core/session';
import type { Instant } from '@/core/time';
import { catalog } from '@/routines/index';
import { StepStage } from './step-stage';
import { tipAt } from './tip';
import type { Asking } from './use-asking';

type PlayerViewProps = Asking &
  Readonly<{
    app: App;
    session: Session;
    routine: PlayedRoutine;
    at: Instant;
    onWrong: () => void;
  }>;

/** The player, joined to the session. */
export const PlayerView = (props: PlayerViewProps) => {
  const { app, session, routine, at, ask, problem, onWrong } = props;
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
      onSeated={
        seatedInstead(app, step, at, catalog) === undefined
          ? null
          : () => ask({ type: 'sit-instead' })
      }
      tip={tipAt(head, session.startedAt)}
      figure={
        <StepStage
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
