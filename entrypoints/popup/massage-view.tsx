import { MassageOff } from '@/components/massage-off';
import { Problem } from '@/components/problem';
import type { App } from '@/core/app';
import { choose } from '@/core/choosing';
import { lengthOf, type Routine } from '@/core/routine';
import { massageOff } from '@/core/screening';
import type { Instant } from '@/core/time';
import { catalog } from '@/routines/index';
import { openSafety } from '@/shell/open';
import { firstMove, StepStage } from './step-stage';
import type { Asking } from './use-asking';

type MassageViewProps = Pick<Asking, 'problem'> &
  Readonly<{
    /** The massage routine that was picked. */
    routine: Routine;
    app: App;
    at: Instant;
    onStart: (routine: Routine) => void;
    onLeave: () => void;
  }>;

/** Why there is no massage, and what there is instead. */
export const MassageView = ({ routine, app, at, problem, ...on }: MassageViewProps) => {
  const instead = choose(app, at, catalog, { lasts: lengthOf(routine) }).routine;
  return (
    <MassageOff
      why={massageOff(app.screening, at)}
      instead={instead}
      figure={<StepStage step={firstMove(instead)} />}
      problem={<Problem message={problem} />}
      onAnswer={openSafety}
      onStart={() => on.onStart(instead)}
      onBack={on.onLeave}
    />
  );
};
