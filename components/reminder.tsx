import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { hasMassage, lengthOf, type Routine } from '@/core/routine';
import { MINUTE, type Ms, wholeMinutes } from '@/core/time';
import { Button } from './button';
import { MassageQuestion } from './massage-question';
import { ScreenHeading } from './screen-heading';
import { Stage } from './stage';
import { lengthInWords, routineLead, routineName } from './words';
import './reminder.css';

type ReminderProps = Readonly<{
  legBreak: Ms;
  rising: Ms;
  routine: Routine;
  /** How much of it is walked. */
  walking: Ms;
  swaps: readonly Routine[];
  /** How much later it may come; null once "later" is used up. */
  snooze: Ms | null;
  figure: ComponentChildren;
  problem: ComponentChildren;
  onStart: () => void;
  onSnooze: () => void;
  onSkip: () => void;
  onSwap: (routine: Routine) => void;
}>;

/** How long somebody sat; both clocks only where they differ. */
function satFor(legBreak: Ms, rising: Ms): string {
  const since = wholeMinutes(legBreak);
  return rising - legBreak < MINUTE
    ? i18n.t('reminder.sat', since)
    : i18n.t('reminder.satBoth', [since, wholeMinutes(rising)]);
}

/** It is time: what is offered, and three answers. */
export const Reminder = (props: ReminderProps) => {
  const { routine, walking, snooze } = props;
  return (
    <>
      <Stage posture="seated">{props.figure}</Stage>
      <ScreenHeading>{i18n.t('reminder.title')}</ScreenHeading>
      <p class="lead">
        {satFor(props.legBreak, props.rising)} {routineLead(routine.id)}
      </p>
      <ul class="chips">
        <li class="chip">{lengthInWords(lengthOf(routine))}</li>
        <li class="chip">{i18n.t('reminder.steps', routine.slots.length)}</li>
        {walking > 0 && (
          <li class="chip">{i18n.t('reminder.walking', [lengthInWords(walking)])}</li>
        )}
      </ul>
      {hasMassage(routine) && <MassageQuestion />}
      {props.problem}
      <div class="reminder-acts">
        <Button tone="warm" onClick={props.onStart}>
          {i18n.t('reminder.start')}
        </Button>
        {snooze !== null && (
          <Button onClick={props.onSnooze}>
            {i18n.t('reminder.later', [lengthInWords(snooze)])}
          </Button>
        )}
        <Button onClick={props.onSkip}>{i18n.t('reminder.skip')}</Button>
      </div>
      {props.swaps.length > 0 && (
        <div class="swaps">
          {i18n.t('reminder.rather')}{' '}
          <ul aria-label={i18n.t('reminder.swaps')}>
            {props.swaps.map((other) => (
              <li key={other.id}>
                <Button tone="link" onClick={() => props.onSwap(other)}>
                  {routineName(other.id)}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
};
