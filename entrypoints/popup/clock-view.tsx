import { Clock } from '@/components/clock/clock';
import { Problem } from '@/components/problem';
import { Unwritten } from '@/components/unwritten';
import { useUnwritten } from '@/shell/use-history';
import { useToday } from '@/shell/use-today';
import { AskAgainView } from './ask-again';
import { faceOf } from './clock-state';
import { gapLine } from './gap-line';
import { StartView, type StartViewProps } from './start-view';
import { Today } from './today';
import type { Asking } from './use-asking';

type ClockViewProps = Asking & StartViewProps;

/** The clock, joined to the app. */
export const ClockView = ({ app, at, ask, problem, ...rest }: ClockViewProps) => {
  const { read: entries } = useToday(at);
  const unwritten = useUnwritten();
  return (
    <Clock
      face={faceOf(app, at)}
      gap={gapLine(app, at, ask)}
      start={<StartView {...{ app, at, ask }} {...rest} />}
      question={<AskAgainView {...{ app, at, ask }} />}
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
      problem={
        <>
          <Problem message={problem} />
          {unwritten && <Unwritten why={unwritten.problem} />}
        </>
      }
      // What to be careful about takes its room.
      day={app.screening.redFlag === null && <Today app={app} entries={entries} at={at} />}
    />
  );
};
