import { i18n } from '#i18n';
import { Button } from '@/components/button';
import { Icon } from '@/components/icon';
import { Problem } from '@/components/problem';
import { Screen } from '@/components/screen';
import { SignsFirst } from '@/components/signs-first';
import type { App } from '@/core/app';
import type { Routine } from '@/core/routine';
import type { Instant } from '@/core/time';
import { AllView } from './all-view';
import { MassageView } from './massage-view';
import { PartnerView } from './partner-view';
import type { Tap } from './starting';
import { firstMove, StepStage } from './step-stage';
import { StopView } from './stop-view';
import type { Asking } from './use-asking';

/** What may lie over the screen that the app calls for; lost when the popup closes. */
export type Over =
  | Readonly<{ kind: 'massage-off' | 'partner' | 'signs'; routine: Routine }>
  /** `isFresh`: nothing was wrong before the button was pressed, which may have been a mistake. */
  | Readonly<{ kind: 'stop'; isFresh: boolean }>
  | Readonly<{ kind: 'all' }>;

type OverViewProps = Asking &
  Readonly<{
    over: Over;
    app: App;
    at: Instant;
    onStart: (routine: Routine, tap?: Tap) => void;
    onWrong: () => void;
    onLeave: () => void;
  }>;

const Inside = ({ over, app, at, onStart, onWrong, ...rest }: OverViewProps) => {
  switch (over.kind) {
    case 'stop':
      return <StopView {...rest} app={app} isFresh={over.isFresh} />;
    case 'massage-off':
      return <MassageView {...rest} {...{ app, at, onStart }} routine={over.routine} />;
    case 'signs':
      return (
        <SignsFirst
          figure={<StepStage step={firstMove(over.routine)} />}
          problem={<Problem message={rest.problem} />}
          onYes={onWrong}
          onStart={() => onStart(over.routine, { isAsked: true })}
        />
      );
    case 'partner':
      return <PartnerView {...rest} routine={over.routine} />;
    case 'all':
      return <AllView {...rest} {...{ app, at, onStart }} />;
    default:
      return over satisfies never;
  }
};

/** A screen over the one that the app calls for, with a way back. */
export const OverView = (props: OverViewProps) => (
  <Screen
    name={props.over.kind}
    acts={
      // The stop screen has its own ways on.
      props.over.kind !== 'stop' && (
        <Button tone="icon" label={i18n.t('massage.back')} onClick={props.onLeave}>
          <Icon name="close" />
        </Button>
      )
    }
  >
    <Inside {...props} />
  </Screen>
);
