import { Clock } from '@/components/clock/clock';
import { Problem } from '@/components/problem';
import type { App } from '@/core/app';
import { clocksAt } from '@/core/clocks';
import type { Entry } from '@/core/history';
import { isOffered, offered } from '@/core/offer';
import { lengthOf, type Routine } from '@/core/routine';
import type { Instant } from '@/core/time';
import { catalog } from '@/routines/index';
import { useToday } from '@/shell/use-today';
import { clockState } from './clock-state';
import { Today } from './today';
import type { Asking } from './use-asking';

type ClockViewProps = Asking &
  Readonly<{
    app: App;
    at: Instant;
    onStart: (routine: Routine) => void;
  }>;

/** Beside the big button: everything else, without massage where massage was declined. */
const minisFor = (app: App, main: Routine): readonly Routine[] =>
  Object.values(catalog)
    .filter((routine) => routine.id !== main.id)
    .filter((routine) => app.settings.massage !== 'off' || isOffered(routine, app.settings))
    .sort((a, b) => lengthOf(a) - lengthOf(b));

/** The clock, joined to the app. */
export const ClockView = ({ app, at, ask, problem, onStart }: ClockViewProps) => {
  const entries: readonly Entry[] | null = useToday(app, at);
  const { legBreak, rising, interval } = clocksAt(app, at);
  const main = offered(app.settings.routine, app.settings, catalog);
  return (
    <Clock
      state={clockState(app, at)}
      legBreak={legBreak}
      rising={rising}
      share={interval / app.settings.interval}
      interval={app.settings.interval}
      routine={main}
      minis={minisFor(app, main)}
      massageOn={app.settings.massage === 'on'}
      onStart={onStart}
      onPause={(lasts) => ask({ type: 'pause', lasts })}
      onResume={() => ask({ type: 'resume' })}
      problem={<Problem message={problem} />}
      day={<Today app={app} entries={entries} at={at} />}
    />
  );
};
