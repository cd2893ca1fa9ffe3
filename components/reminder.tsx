import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Stance } from '@/core/app';
import { hasMassage, lengthOf, type Posture, type Routine } from '@/core/routine';
import type { Ms } from '@/core/time';
import { Button } from './button';
import { GapLine, type GapLineProps } from './gap-line';
import { MassageQuestion } from './massage-question';
import { reminderLead } from './reminder-lead';
import { ScreenHeading } from './screen-heading';
import { Stage } from './stage';
import { lengthInWords, routineName, routineWith } from './words';
import './reminder.css';

type ReminderProps = Readonly<{
  stance: Stance;
  legBreak: Ms;
  rising: Ms;
  stood: Ms;
  routine: Routine;
  /** How much of it is walked. */
  walking: Ms;
  swaps: readonly Routine[];
  /** How much later it may come; null once "later" is used up. */
  snooze: Ms | null;
  /** What the figure shows, and how it holds itself in it. */
  figure: ComponentChildren;
  posture: Posture;
  /** The last stretch without input: it may be that nobody was there to be reminded. */
  gap: GapLineProps | null;
  problem: ComponentChildren;
  onStart: () => void;
  onSnooze: () => void;
  onSkip: () => void;
  onSit: () => void;
  onSwap: (routine: Routine) => void;
}>;

/** It is time: what is offered, and three answers. */
export const Reminder = (props: ReminderProps) => {
  const { stance, routine, walking, snooze } = props;
  const standing = stance === 'standing';
  return (
    <>
      <Stage posture={props.posture}>{props.figure}</Stage>
      <ScreenHeading>
        {i18n.t(standing ? 'reminder.titleStanding' : 'reminder.title')}
      </ScreenHeading>
      {/* Heard again after a swap. */}
      <p class="lead" aria-live="polite">
        {reminderLead(props)}
      </p>
      {props.gap && <GapLine {...props.gap} />}
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
          {standing && <em>{routineWith(routine.id)}</em>}
        </Button>
        {standing && <Button onClick={props.onSit}>{i18n.t('reminder.sit')}</Button>}
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
            {/* By place, not by routine: the focus stays where it was when the one pressed goes away. */}
            {props.swaps.map((other, place) => (
              <li key={place}>
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
