import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/button';
import { ClockSkeleton } from '@/components/clock/clock-skeleton';
import { Icon } from '@/components/icon';
import { Problem } from '@/components/problem';
import { Screen } from '@/components/screen';
import { Stop } from '@/components/stop';
import type { App } from '@/core/app';
import { isOffered } from '@/core/offer';
import { playedRoutine } from '@/core/playhead';
import type { Routine } from '@/core/routine';
import { screenOf } from '@/core/screen';
import { type Instant, MINUTE, SECOND } from '@/core/time';
import { catalog } from '@/routines/index';
import { openOptions } from '@/shell/open';
import { useApp } from '@/shell/use-app';
import { useNow } from '@/shell/use-now';
import { ClockView } from './clock-view';
import { DoneView } from './done-view';
import { MassageView } from './massage-view';
import { PlayerView } from './player-view';
import { ReminderView } from './reminder-view';
import { useAsking } from './use-asking';

/** What may lie over the screen that the app calls for; lost when the popup closes. */
type Over = Readonly<{ kind: 'massage-check'; routine: Routine }> | Readonly<{ kind: 'stop' }>;

const Settings = () => (
  <Button tone="icon" label={i18n.t('clock.settings')} onClick={openOptions}>
    <Icon name="settings" />
  </Button>
);

/** A routine's seconds begin when it began to run: a step must not change up to a second late. */
function wholeSecondOf(app: App | null): Instant {
  const session = app?.session;
  return session?.run.kind === 'running' ? session.run.since - session.position : 0;
}

/** A window onto the app: it shows what holds and asks for what is wanted, nothing more. */
export const Popup = () => {
  const app = useApp();
  const now = useNow(SECOND, wholeSecondOf(app));
  const { ask, problem } = useAsking();
  const [over, setOver] = useState<Over | null>(null);
  // The wall clock was set back: Chromium serves no alarm until the old time is reached, so the page looks.
  const wasSetBack = app !== null && now < app.heardAt - MINUTE;
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
  const at = Math.max(now, app.heardAt);

  if (over?.kind === 'stop') {
    return (
      <Screen name="stop">
        <Stop problem={<Problem message={problem} />} onLeave={() => setOver(null)} />
      </Screen>
    );
  }
  if (over?.kind === 'massage-check') {
    const { routine } = over;
    return (
      <Screen
        name="massage-check"
        acts={
          <Button tone="icon" label={i18n.t('massage.back')} onClick={() => setOver(null)}>
            <Icon name="close" />
          </Button>
        }
      >
        <MassageView
          {...{ routine, settings: app.settings, ask, problem }}
          onLeave={() => setOver(null)}
        />
      </Screen>
    );
  }

  const start = (routine: Routine): void => {
    if (isOffered(routine, app.settings)) ask({ type: 'start-routine', routine: routine.id });
    else setOver({ kind: 'massage-check', routine });
  };
  // After a warning sign there is nothing to congratulate for.
  const stopForGood = (): void => {
    setOver({ kind: 'stop' });
    ask({ type: 'stop-routine' }, { type: 'dismiss-done' });
  };
  const joined = { app, at, ask, problem };
  const screen = screenOf(app, at);
  const routine = app.session && playedRoutine(app.session, catalog);

  if (screen === 'player' && app.session && routine) {
    const stop = (
      <Button
        tone="icon"
        label={i18n.t('player.stop')}
        onClick={() => ask({ type: 'stop-routine' })}
      >
        <Icon name="close" />
      </Button>
    );
    return (
      <Screen name="player" acts={stop}>
        <PlayerView {...joined} session={app.session} routine={routine} onWrong={stopForGood} />
      </Screen>
    );
  }
  if (screen === 'reminder') {
    return (
      <Screen name="reminder" acts={<Settings />}>
        <ReminderView {...joined} onStart={start} />
      </Screen>
    );
  }
  if (screen === 'done' && app.finished) {
    return (
      <Screen name="done" acts={<Settings />}>
        <DoneView {...joined} finished={app.finished} />
      </Screen>
    );
  }
  return (
    <Screen name="clock" acts={<Settings />}>
      <ClockView {...joined} onStart={start} />
    </Screen>
  );
};
