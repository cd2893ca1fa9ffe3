import { Done } from '@/components/done';
import { Problem } from '@/components/problem';
import type { App, Finished } from '@/core/app';
import { breaksToday } from '@/core/band';
import { untilReminder } from '@/core/clocks';
import { isWorkingAt } from '@/core/hours';
import type { Instant } from '@/core/time';
import { calendar, timeOfDay } from '@/shell/calendar';
import { closePopup } from '@/shell/close';
import { useToday } from '@/shell/use-today';
import { StepStage } from './step-stage';
import type { Asking } from './use-asking';

type DoneViewProps = Asking &
  Readonly<{
    app: App;
    finished: Finished;
    at: Instant;
  }>;

/** The end of a routine, joined to the app. */
export const DoneView = ({ app, finished, at, ask, problem }: DoneViewProps) => {
  const { read: entries } = useToday(at);
  const { breaks, onFeet } = breaksToday(entries ?? []);
  const left = untilReminder(app, at);
  const nextAt = left === null ? null : at + left;
  // Outside working hours none comes.
  const comes = nextAt !== null && isWorkingAt(app.settings.hours, nextAt, calendar);
  const leave = async (): Promise<void> => {
    if (await ask({ type: 'dismiss-done' })) await closePopup();
  };
  return (
    <Done
      finished={finished}
      nextAt={comes ? timeOfDay(nextAt) : null}
      breaks={breaks}
      onFeet={onFeet}
      figure={<StepStage step="lean-back" running={false} />}
      problem={<Problem message={problem} />}
      onUndo={() => ask({ type: 'undo-routine' })}
      onLeave={leave}
    />
  );
};
