import { useState } from 'preact/hooks';
import { Problem } from '@/components/problem';
import { Reminder } from '@/components/reminder';
import type { App } from '@/core/app';
import { clocksAt } from '@/core/clocks';
import { isOffered, offered, postureSeconds } from '@/core/offer';
import { MOST_SNOOZES } from '@/core/reminding';
import type { Routine } from '@/core/routine';
import { type Instant, SECOND } from '@/core/time';
import { catalog } from '@/routines/index';
import { firstMove, StepFigure } from './step-figure';
import type { Asking } from './use-asking';
import { useDeafSecond } from './use-deaf-second';

type ReminderViewProps = Asking &
  Readonly<{
    app: App;
    at: Instant;
    onStart: (routine: Routine) => void;
  }>;

/** The reminder, joined to the app. What was swapped is forgotten with the popup. */
export const ReminderView = ({ app, at, ask, problem, onStart }: ReminderViewProps) => {
  useDeafSecond();
  const [swapped, setSwapped] = useState<Routine | null>(null);
  const usual = offered(app.settings.routine, app.settings, catalog);
  const routine = swapped && isOffered(swapped, app.settings) ? swapped : usual;
  const { legBreak, rising } = clocksAt(app, at);
  const snoozes = app.reminder?.snoozes ?? 0;
  const swaps = [usual, catalog['walk-3'], catalog['mini-1-move']].filter(
    (other, place, all): other is Routine =>
      other !== undefined && other.id !== routine.id && all.indexOf(other) === place,
  );
  return (
    <Reminder
      legBreak={legBreak}
      rising={rising}
      routine={routine}
      walking={postureSeconds(routine).walking * SECOND}
      swaps={swaps}
      snooze={snoozes < MOST_SNOOZES ? app.settings.snooze : null}
      figure={<StepFigure step={firstMove(routine)} />}
      problem={<Problem message={problem} />}
      onStart={() => onStart(routine)}
      onSnooze={() => ask({ type: 'snooze' })}
      onSkip={() => ask({ type: 'skip' })}
      onSwap={setSwapped}
    />
  );
};
