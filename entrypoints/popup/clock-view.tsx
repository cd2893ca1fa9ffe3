import { Clock } from '@/components/clock/clock';
import { Problem } from '@/components/problem';
import type { App } from '@/core/app';
import type { Entry } from '@/core/history';
import { isOffered, suggested } from '@/core/offer';
import { lengthOf, type Routine } from '@/core/routine';
import type { Instant } from '@/core/time';
import { catalog } from '@/routines/index';
import { useToday } from '@/shell/use-today';
import { faceOf } from './clock-state';
import { gapLine } from './gap-line';
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
  const main = suggested(app, at, catalog);
  return (
    <Clock
      face={faceOf(app, at)}
      gap={gapLine(app, at, ask)}
      routine={main}
      minis={minisFor(app, main)}
      massageOn={app.settings.massage === 'on'}
      onStart={onStart}
      switches={{
        standing: app.stance === 'standing',
        inCall: app.call !== null,
        paused: app.pause !== null,
        onStand: () => ask({ type: 'stand' }),
        onSit: () => ask({ type: 'sit' }),
        onCall: (lasts) => ask({ type: 'begin-call', lasts }),
        onEndCall: () => ask({ type: 'end-call' }),
        onPause: (lasts) => ask({ type: 'pause', lasts }),
        onResume: () => ask({ type: 'resume' }),
      }}
      problem={<Problem message={problem} />}
      day={<Today app={app} entries={entries} at={at} />}
    />
  );
};
