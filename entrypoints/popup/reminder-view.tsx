import { useState } from 'preact/hooks';
import { Problem } from '@/components/problem';
import { Reminder } from '@/components/reminder';
import type { App } from '@/core/app';
import type { Why } from '@/core/choosing';
import { clocksAt } from '@/core/clocks';
import { lengthOf, type Posture, type Routine, type Step } from '@/core/routine';
import type { Instant, Ms } from '@/core/time';
import { gapLine } from './gap-line';
import { answersSigns, type Tap } from './starting';
import { firstMove, StepStage } from './step-stage';
import { type Swapped, swapsFrom, swapTo, unswapped } from './swaps';
import type { Asking } from './use-asking';
import { useDeafSecond } from './use-deaf-second';

type ReminderViewProps = Asking &
  Readonly<{
    app: App;
    at: Instant;
    onStart: (routine: Routine, tap: Tap) => void;
    onWrong: () => void;
  }>;

const walkIn = ({ slots }: Routine): Step | undefined =>
  slots.find(({ step }) => step.posture === 'walking')?.step;

const secondsIn = ({ slots }: Routine, posture: Posture): Ms =>
  lengthOf({ slots: slots.filter(({ step }) => step.posture === posture) });

/** How long somebody sat or stood says why by itself. */
const needsWords = (why: Why): boolean =>
  why !== 'sat' && why !== 'stood' && why !== 'turn' && why !== 'first';

/** The reminder, joined to the app. What was swapped is forgotten with the popup. */
export const ReminderView = (props: ReminderViewProps) => {
  const { app, at, ask, problem } = props;
  useDeafSecond();
  const [swapped, setSwapped] = useState<Swapped | null>(null);
  const shown = swapped ?? unswapped(app, at);
  const { routine, why, space } = shown;
  const { legBreak, rising, stood } = clocksAt(app, at);
  // Who stands already is not shown a chair.
  const walk = app.stance === 'standing' ? walkIn(routine) : undefined;
  const snoozes = app.reminder?.snoozes ?? 0;
  return (
    <Reminder
      stance={app.stance}
      legBreak={legBreak}
      rising={rising}
      stood={stood}
      routine={routine}
      why={needsWords(why) ? why : null}
      walking={secondsIn(routine, 'walking')}
      swaps={swapsFrom(app, shown, at)}
      signs={answersSigns(app, routine, at) ? { onYes: props.onWrong } : null}
      snooze={snoozes < app.settings.snoozes ? app.settings.snooze : null}
      figure={<StepStage step={walk?.id ?? firstMove(routine)} />}
      gap={gapLine(app, at, ask)}
      problem={<Problem message={problem} />}
      onStart={() => props.onStart(routine, { space, isAsked: true })}
      onSnooze={() => ask({ type: 'snooze' })}
      onSkip={() => ask({ type: 'skip' })}
      onSit={() => ask({ type: 'sit' })}
      onSwap={(to) => setSwapped(swapTo(app, shown, to, at))}
      onRest={why === 'ill' ? () => ask({ type: 'pause', lasts: 'tomorrow' }) : null}
    />
  );
};
