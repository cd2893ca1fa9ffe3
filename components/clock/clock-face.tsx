import { i18n } from '#i18n';
import { MINUTE, type Ms, wholeMinutes } from '@/core/time';
import { Ring } from '../ring';
import { Fact } from './fact';

/** What the clock is doing: counting, waiting after "later", paused, or nobody in the chair. */
export type ClockState =
  | Readonly<{ kind: 'counting'; left: Ms }>
  | Readonly<{ kind: 'snoozed'; until: string }>
  | Readonly<{ kind: 'paused'; until: string | null }>
  | Readonly<{ kind: 'away' }>;

type ClockFaceProps = Readonly<{
  state: ClockState;
  legBreak: Ms;
  rising: Ms;
  /** How much of the interval is over, 0 to 1. */
  share: number;
}>;

function Coming({ state }: Readonly<{ state: ClockState }>) {
  switch (state.kind) {
    case 'counting': {
      // Rounded up, so that it never says 0 before it is due.
      const minutes = Math.ceil(state.left / MINUTE);
      return (
        <Fact name={i18n.t('clock.toNext')}>
          {minutes > 0 ? i18n.t('unit.min', [minutes]) : i18n.t('clock.now')}
        </Fact>
      );
    }
    case 'snoozed':
      return <Fact name={i18n.t('clock.asksAgain')}>{state.until}</Fact>;
    case 'paused':
      return state.until === null ? (
        <Fact name={i18n.t('clock.pausedOpen')}>{i18n.t('clock.noReminders')}</Fact>
      ) : (
        <Fact name={i18n.t('clock.pausedUntil')}>{state.until}</Fact>
      );
    case 'away':
      return <Fact name={i18n.t('clock.waitsFor')}>{i18n.t('clock.waits')}</Fact>;
    default:
      return state satisfies never;
  }
}

/** The ring of the current interval and the two clocks. */
export const ClockFace = ({ state, legBreak, rising, share }: ClockFaceProps) => {
  const resting = state.kind === 'paused' || state.kind === 'away';
  return (
    <div class={`clock-top ${resting ? 'clock-resting' : ''}`}>
      <Ring size={180} width={9} share={resting ? 1 : share}>
        <div class="clock-inside">
          {resting ? (
            <>
              <div class="clock-state">{i18n.t(`clock.${state.kind}`)}</div>
              <p>{i18n.t(`clock.${state.kind}Means`)}</p>
            </>
          ) : (
            <>
              <div class="clock-count">
                {wholeMinutes(legBreak)}
                <small>{i18n.t('clock.min')}</small>
              </div>
              <p>{i18n.t('clock.sinceBreak')}</p>
            </>
          )}
        </div>
      </Ring>
      <dl class="facts">
        <Coming state={state} />
        <Fact name={i18n.t('clock.sinceRising')}>{i18n.t('unit.min', [wholeMinutes(rising)])}</Fact>
      </dl>
    </div>
  );
};
