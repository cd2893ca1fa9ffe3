import { useState } from 'preact/hooks';
import { Problem } from '@/components/problem';
import { Reminder } from '@/components/reminder';
import type { App } from '@/core/app';
import { clocksAt } from '@/core/clocks';
import { isOffered, offered, postureSeconds, suggested } from '@/core/offer';
import type { Routine, Step } from '@/core/routine';
import { type Instant, SECOND } from '@/core/time';
import { catalog } from '@/routines/index';
import { gapLine } from './gap-line';
import { firstMove, StepFigure } from './step-figure';
import type { Asking } from './use-asking';
import { useDeafSecond } from './use-deaf-second';

type ReminderViewProps = Asking &
  Readonly<{
    app: App;
    at: Instant;
    onStart: (routine: Routine) => void;
  }>;

/** More than these nobody reads while they should be getting up. */
const MOST_SWAPS = 3;

const walkIn = ({ slots }: Routine): Step | undefined =>
  slots.find(({ step }) => step.posture === 'walking')?.step;

/** The reminder, joined to the app. What was swapped is forgotten with the popup. */
export const ReminderView = ({ app, at, ask, problem, onStart }: ReminderViewProps) => {
  useDeafSecond();
  const [swapped, setSwapped] = useState<Routine | null>(null);
  const fitting = suggested(app, at, catalog);
  const routine = swapped && isOffered(swapped, app.settings) ? swapped : fitting;
  const { legBreak, rising, stood } = clocksAt(app, at);
  // Who stands already is not shown a chair.
  const walk = app.stance === 'standing' ? walkIn(routine) : undefined;
  const snoozes = app.reminder?.snoozes ?? 0;
  const usual = offered(app.settings.routine, app.settings, catalog);
  const others = ['walk-3', 'mini-1-move', 'quiet-1'].map((id) => catalog[id]);
  const swaps = [fitting, usual, ...others]
    .filter(
      (other, place, all): other is Routine =>
        other !== undefined && other.id !== routine.id && all.indexOf(other) === place,
    )
    .slice(0, MOST_SWAPS);
  return (
    <Reminder
      stance={app.stance}
      legBreak={legBreak}
      rising={rising}
      stood={stood}
      routine={routine}
      walking={postureSeconds(routine).walking * SECOND}
      swaps={swaps}
      snooze={snoozes < app.settings.snoozes ? app.settings.snooze : null}
      figure={<StepFigure step={walk?.id ?? firstMove(routine)} />}
      posture={walk?.posture ?? 'seated'}
      gap={gapLine(app, at, ask)}
      problem={<Problem message={problem} />}
      onStart={() => onStart(routine)}
      onSnooze={() => ask({ type: 'snooze' })}
      onSkip={() => ask({ type: 'skip' })}
      onSit={() => ask({ type: 'sit' })}
      onSwap={setSwapped}
    />
  );
};
