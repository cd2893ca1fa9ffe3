import { i18n } from '#i18n';
import type { Stance } from '@/core/app';
import { MINUTE, type Ms, wholeMinutes } from '@/core/time';
import { Ring } from '../ring';
import { Fact } from './fact';

/**
 * What the clock is doing: counting, holding a break back for a call, silent for a warning sign, waiting after "later", paused, outside working hours,
 * or nobody there. Instants are in words.
 */
export type ClockState =
  | Readonly<{ kind: 'counting'; left: Ms }>
  | Readonly<{ kind: 'held'; until: 'call' | 'busy' }>
  | Readonly<{ kind: 'snoozed'; until: string }>
  | Readonly<{ kind: 'paused'; until: string | null }>
  | Readonly<{ kind: 'quiet'; until: string | null }>
  | Readonly<{ kind: 'stopped' }>
  | Readonly<{ kind: 'away' }>;

export type ClockFaceProps = Readonly<{
  state: ClockState;
  stance: Stance;
  /** In a call by the person's own word, and until when. */
  call: Readonly<{ until: string | null }> | null;
  legBreak: Ms;
  rising: Ms;
  stood: Ms;
  /** How long sitting or, by the stance, standing may last, and how much of that is over, 0 to 1. */
  limit: Ms;
  share: number;
}>;

const minutes = (length: Ms): string => i18n.t('unit.min', [wholeMinutes(length)]);

function Coming({ state }: Readonly<{ state: ClockState }>) {
  switch (state.kind) {
    case 'counting': {
      // Rounded up, so that it never says 0 before it is due.
      const left = Math.ceil(state.left / MINUTE);
      return (
        <Fact name={i18n.t('clock.toNext')}>
          {left > 0 ? i18n.t('unit.min', [left]) : i18n.t('clock.now')}
        </Fact>
      );
    }
    case 'held':
      return (
        <Fact name={i18n.t(state.until === 'call' ? 'clock.untilCall' : 'clock.untilBusy')}>
          {i18n.t('clock.held')}
        </Fact>
      );
    case 'snoozed':
      return <Fact name={i18n.t('clock.asksAgain')}>{state.until}</Fact>;
    case 'paused':
      return state.until === null ? (
        <Fact name={i18n.t('clock.pausedOpen')}>{i18n.t('clock.noReminders')}</Fact>
      ) : (
        <Fact name={i18n.t('clock.pausedUntil')}>{state.until}</Fact>
      );
    case 'quiet':
      return state.until === null ? (
        <Fact name={i18n.t('clock.quietOpen')}>{i18n.t('clock.noReminders')}</Fact>
      ) : (
        <Fact name={i18n.t('clock.quietUntil')}>{state.until}</Fact>
      );
    case 'stopped':
      return <Fact name={i18n.t('clock.untilChecked')}>{i18n.t('clock.noReminders')}</Fact>;
    case 'away':
      return <Fact name={i18n.t('clock.waitsFor')}>{i18n.t('clock.waits')}</Fact>;
    default:
      return state satisfies never;
  }
}

/** The clock that is not in the ring. */
function Beside({
  stance,
  legBreak,
  rising,
  stood,
  resting,
}: ClockFaceProps & { resting: boolean }) {
  if (stance === 'sitting')
    return <Fact name={i18n.t('clock.sinceRising')}>{minutes(rising)}</Fact>;
  return resting ? (
    <Fact name={i18n.t('clock.stood')}>{minutes(stood)}</Fact>
  ) : (
    <Fact name={i18n.t('clock.satSinceBreak')}>{minutes(legBreak)}</Fact>
  );
}

/** The ring of the current interval and the two clocks. */
export const ClockFace = (props: ClockFaceProps) => {
  const { state, stance, call, share } = props;
  const resting = state.kind === 'paused' || state.kind === 'quiet' || state.kind === 'away';
  const standing = stance === 'standing';
  const tone = resting ? 'clock-resting' : standing ? 'clock-standing' : '';
  return (
    <div class={`clock-top ${tone}`}>
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
                {wholeMinutes(standing ? props.stood : props.legBreak)}
                <small>{i18n.t('clock.min')}</small>
              </div>
              <p>{i18n.t(standing ? 'clock.stood' : 'clock.sinceBreak')}</p>
            </>
          )}
        </div>
      </Ring>
      <div class="clock-side">
        <dl class="facts">
          {call && (
            <Fact
              name={
                call.until === null ? i18n.t('call.untilEnded') : i18n.t('call.until', [call.until])
              }
            >
              {i18n.t('call.inCall')}
            </Fact>
          )}
          <Coming state={state} />
          <Beside {...props} resting={resting} />
        </dl>
        {!resting && call === null && (
          <p class="clock-rhythm">
            {i18n.t(standing ? 'clock.rhythmStanding' : 'clock.rhythm', [
              wholeMinutes(props.limit),
            ])}
          </p>
        )}
      </div>
    </div>
  );
};
