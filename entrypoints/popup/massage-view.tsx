import { useState } from 'preact/hooks';
import { MassageCheck } from '@/components/massage-check';
import { MassageOff } from '@/components/massage-off';
import { Problem } from '@/components/problem';
import { offered } from '@/core/offer';
import type { Routine } from '@/core/routine';
import type { Settings } from '@/core/settings';
import { catalog } from '@/routines/index';
import { firstMove, StepFigure } from './step-figure';
import type { Asking } from './use-asking';

type MassageViewProps = Asking &
  Readonly<{
    /** The massage routine that was picked. */
    routine: Routine;
    settings: Settings;
    onLeave: () => void;
  }>;

/** Asks before the first massage, and offers movement where massage is declined. */
export const MassageView = ({ routine, settings, ask, problem, onLeave }: MassageViewProps) => {
  const [declined, setDeclined] = useState(false);
  const instead = offered(routine.id, { ...settings, massage: 'off' }, catalog);
  const start = async (id: string, massage: 'on' | 'off'): Promise<void> => {
    const taken = await ask(
      { type: 'change-settings', patch: { massage } },
      { type: 'start-routine', routine: id },
    );
    if (taken) onLeave();
  };
  const decline = async (): Promise<void> => {
    setDeclined(await ask({ type: 'change-settings', patch: { massage: 'off' } }));
  };
  return declined ? (
    <MassageOff
      instead={instead.id}
      figure={<StepFigure step={firstMove(instead)} />}
      problem={<Problem message={problem} />}
      onStart={() => start(instead.id, 'off')}
      onBack={onLeave}
    />
  ) : (
    <MassageCheck
      problem={<Problem message={problem} />}
      onNone={() => start(routine.id, 'on')}
      onSome={decline}
    />
  );
};
