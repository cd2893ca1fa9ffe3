import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { playedRoutine } from '@/core/playhead';
import { catalog } from '@/routines/index';
import { StopView } from '../popup/stop-view';
import { MinuteOffer } from './minute-offer';
import { MinutePlay } from './minute-play';
import type { PartProps } from './part';

type MinuteStepProps = PartProps & Readonly<{ above: string; onEnded: () => void }>;

/** A minute to try, played here. However it ends, the page goes on. */
export const MinuteStep = (props: MinuteStepProps) => {
  const { app, ask, problem, onEnded } = props;
  const [isStopped, setStopped] = useState(false);
  const [isFresh, setFresh] = useState(false);
  const played = useRef(false);
  const { session } = app;
  const isPlaying = session !== null;
  useEffect(() => {
    if (isPlaying) played.current = true;
    else if (played.current && !isStopped) onEnded();
  }, [isPlaying, isStopped]);

  const stopForGood = (): void => {
    setStopped(true);
    setFresh(app.screening.redFlag === null);
    ask({ type: 'something-wrong' });
  };
  if (isStopped) {
    return (
      <div class="play play-stop">
        <StopView
          {...{ app, ask, problem }}
          isFresh={isFresh}
          leave={i18n.t('welcome.leaveStop')}
          onLeave={onEnded}
        />
      </div>
    );
  }
  const routine = session && playedRoutine(session, catalog);
  return session && routine ? (
    <MinutePlay {...props} session={session} routine={routine} onWrong={stopForGood} />
  ) : (
    <MinuteOffer {...props} onWrong={stopForGood} />
  );
};
