import { useState } from 'preact/hooks';
import { Problem } from '@/components/problem';
import { Stop } from '@/components/stop';
import type { WarningSign } from '@/components/warning-sign';
import type { App } from '@/core/app';
import { OTHER } from '@/core/screening';
import { warningSign, warningSigns } from '@/routines/warning-signs';
import type { Asking } from './use-asking';

type StopViewProps = Asking &
  Readonly<{
    app: App;
    /** Nothing was wrong before the button was pressed. */
    isFresh: boolean;
    leave?: string;
    onLeave: () => void;
  }>;

/** What is happening and what to do, joined to the app. What to do is shown whether or not the background takes it. */
export const StopView = ({ app, isFresh, leave, ask, problem, onLeave }: StopViewProps) => {
  const [said, setSaid] = useState<WarningSign | 'other' | null>(
    warningSign(app.screening.redFlag?.id ?? null),
  );
  const named = warningSign(app.screening.redFlag?.id ?? null);
  const say = (what: WarningSign | 'other'): void => {
    // What was named before stays: something else takes nothing of it back.
    setSaid(what === 'other' ? (named ?? what) : what);
    ask({ type: 'name-red-flag', id: what === 'other' ? OTHER : what.id });
  };
  const takeBack = async (): Promise<void> => {
    if (await ask({ type: 'clear-red-flag' })) onLeave();
  };
  return (
    <Stop
      signs={warningSigns}
      said={said}
      problem={<Problem message={problem} />}
      onSay={say}
      onSigns={() => setSaid(null)}
      onMistake={isFresh && named === null ? takeBack : null}
      leave={leave}
      onLeave={onLeave}
    />
  );
};
