import { useEffect, useState } from 'preact/hooks';
import { ClockSkeleton } from '@/components/clock/clock-skeleton';
import { PersonContext } from '@/components/figure/person-context';
import { Screen } from '@/components/screen';
import type { Routine } from '@/core/routine';
import { MINUTE, SECOND } from '@/core/time';
import { wholeSecondOf } from '@/core/whole-second';
import { useApp } from '@/shell/use-app';
import { useNow } from '@/shell/use-now';
import { NowView } from './now-view';
import { type Over, OverView } from './over-view';
import { startOf, type Tap } from './starting';
import { useAsking } from './use-asking';
import { useSounding } from './use-sounding';

type PopupProps = Readonly<{ canGrow: boolean }>;

/** A window onto the app: it shows what holds and asks for what is wanted, nothing more. */
export const Popup = ({ canGrow }: PopupProps) => {
  const app = useApp();
  const now = useNow(SECOND, wholeSecondOf(app));
  const asking = useAsking();
  const [over, setOver] = useState<Over | null>(null);
  useSounding(app, now);
  // The wall clock was set back: Chromium serves no alarm until the old time is reached, so the page looks.
  const wasSetBack = app !== null && now < app.heardAt - MINUTE;
  const { ask } = asking;
  useEffect(() => {
    if (wasSetBack) ask({ type: 'look' });
  }, [wasSetBack, ask]);
  if (app === null) {
    return (
      <Screen name="loading">
        <ClockSkeleton />
      </Screen>
    );
  }
  // What was stored a moment ago may be younger than the last tick.
  const joined = { app, at: Math.max(now, app.heardAt), ...asking };
  const start = async (routine: Routine, tap?: Tap): Promise<void> => {
    const way = startOf(app, routine.id, joined.at, tap);
    if (way.kind !== 'start') setOver(way);
    else if (await ask(way.command)) setOver(null);
  };
  const stop = (): void => {
    setOver({ kind: 'stop', isFresh: app.screening.redFlag === null });
    ask({ type: 'something-wrong' });
  };
  return (
    <PersonContext.Provider value={app.settings.person}>
      {over === null ? (
        <NowView
          {...joined}
          canGrow={canGrow}
          onStart={start}
          onAll={() => setOver({ kind: 'all' })}
          onWrong={stop}
          onShowStop={() => setOver({ kind: 'stop', isFresh: false })}
        />
      ) : (
        <OverView
          {...joined}
          over={over}
          onStart={start}
          onWrong={stop}
          onLeave={() => setOver(null)}
        />
      )}
    </PersonContext.Provider>
  );
};
