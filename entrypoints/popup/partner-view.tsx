import { useState } from 'preact/hooks';
import { Problem } from '@/components/problem';
import { ReceiverForm } from '@/components/screening/receiver-form';
import { ReceiverNot } from '@/components/screening/receiver-not';
import { ReceiverSigns } from '@/components/screening/receiver-signs';
import { ReceiverStop } from '@/components/screening/receiver-stop';
import type { Command } from '@/core/events';
import { keepsAllMassage } from '@/core/resolving';
import type { Routine } from '@/core/routine';
import type { Answers } from '@/core/screening';
import { conditionGroupsFor } from '@/routines/condition-groups';
import { catalog } from '@/routines/index';
import { warningSigns } from '@/routines/warning-signs';
import { StepStage } from './step-stage';
import type { Asking } from './use-asking';

type PartnerViewProps = Asking &
  Readonly<{
    /** The massage for somebody else. */
    routine: Routine;
    onLeave: () => void;
  }>;

const WALK = 'walk-5';
/** With one of these a walk is no good idea either. */
const NO_WALK = ['fever', 'no-stand', 'no-leg-move', 'injury'];
/** What new pain, swelling, warmth or colour in one leg may be. */
const OF_ONE_LEG = ['rf-limb', 'rf-clot', 'rf-infection'];

/** What is being asked. The answers are somebody else's: they end with this view. */
type Asks = 'list' | 'signs' | 'stop';

/** A massage for somebody else: consent, their screening, their new signs; joined to the app. */
export const PartnerView = ({ routine, ask, problem, onLeave }: PartnerViewProps) => {
  const [asks, setAsks] = useState<Asks>('list');
  const [receiver, setReceiver] = useState<Answers>({});
  const said = <Problem message={problem} />;
  const ticked = Object.keys(receiver);
  const start = async (command: Command): Promise<void> => {
    if (await ask(command)) onLeave();
  };
  const back = (): void => setAsks('list');

  if (asks === 'list') {
    return (
      <ReceiverForm
        groups={conditionGroupsFor(routine)}
        yes={receiver}
        problem={said}
        onAnswer={(yes) => {
          setReceiver(yes);
          setAsks('signs');
        }}
      />
    );
  }
  if (asks === 'stop') {
    return (
      <ReceiverStop
        signs={warningSigns.filter(({ id }) => OF_ONE_LEG.includes(id))}
        onLeave={onLeave}
      />
    );
  }
  if (!keepsAllMassage(routine, receiver, catalog)) {
    const walks = !ticked.some((id) => NO_WALK.includes(id));
    return (
      <ReceiverNot
        ticked={ticked}
        figure={walks && <StepStage step="walk" />}
        problem={said}
        onWalk={walks ? () => start({ type: 'start-routine', routine: WALK }) : null}
        onBack={back}
        onLeave={onLeave}
      />
    );
  }
  return (
    <ReceiverSigns
      figure={<StepStage step="pp-calf-l" />}
      problem={said}
      onYes={() => setAsks('stop')}
      onStart={() => start({ type: 'start-routine', routine: routine.id, noSigns: true, receiver })}
      onBack={back}
    />
  );
};
