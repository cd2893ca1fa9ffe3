import { i18n } from '#i18n';
import { Button } from '@/components/button';
import { Icon } from '@/components/icon';
import { Screen } from '@/components/screen';
import type { App } from '@/core/app';
import { playedRoutine } from '@/core/playhead';
import type { Routine } from '@/core/routine';
import { screenOf } from '@/core/screen';
import type { Instant } from '@/core/time';
import { catalog } from '@/routines/index';
import { openHistory, openOptions } from '@/shell/open';
import { ClockView } from './clock-view';
import { DoneView } from './done-view';
import { PlayerActs } from './player-acts';
import { PlayerView } from './player-view';
import { ReminderView } from './reminder-view';
import type { Tap } from './starting';
import type { Asking } from './use-asking';

type NowViewProps = Asking &
  Readonly<{
    app: App;
    at: Instant;
    /** Whether there is room for a larger picture elsewhere. */
    canGrow: boolean;
    onStart: (routine: Routine, tap?: Tap) => void;
    onAll: () => void;
    onWrong: () => void;
    /** To the stop screen, where what to do about a warning sign is read. */
    onShowStop: () => void;
  }>;

const Settings = () => (
  <Button tone="icon" label={i18n.t('clock.settings')} onClick={openOptions}>
    <Icon name="settings" />
  </Button>
);

const Ways = () => (
  <>
    <Button tone="icon" label={i18n.t('clock.history')} onClick={openHistory}>
      <Icon name="history" />
    </Button>
    <Settings />
  </>
);

/** The screen that the app calls for. */
export const NowView = (props: NowViewProps) => {
  const { app, at, ask, problem, onStart, onWrong } = props;
  const joined = { app, at, ask, problem };
  const screen = screenOf(app, at);
  const routine = app.session && playedRoutine(app.session, catalog);

  if (screen === 'player' && app.session && routine) {
    return (
      <Screen name="player" acts={<PlayerActs app={app} canGrow={props.canGrow} ask={ask} />}>
        <PlayerView {...joined} session={app.session} routine={routine} onWrong={onWrong} />
      </Screen>
    );
  }
  if (screen === 'reminder') {
    return (
      <Screen name="reminder" acts={<Settings />}>
        <ReminderView {...joined} onStart={onStart} onWrong={onWrong} />
      </Screen>
    );
  }
  if (screen === 'done' && app.finished) {
    return (
      <Screen name="done" acts={<Ways />}>
        <DoneView {...joined} finished={app.finished} />
      </Screen>
    );
  }
  return (
    <Screen name="clock" acts={<Ways />}>
      <ClockView
        {...joined}
        onStart={onStart}
        onAll={props.onAll}
        onWrong={onWrong}
        onShowStop={props.onShowStop}
      />
    </Screen>
  );
};
