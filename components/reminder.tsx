import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Stance } from '@/core/app';
import type { Why } from '@/core/choosing';
import { lengthOf, type Routine } from '@/core/routine';
import type { Ms } from '@/core/time';
import { Button } from './button';
import { GapLine, type GapLineProps } from './gap-line';
import { plural } from './plural';
import { reminderLead } from './reminder-lead';
import { ScreenHeading } from './screen-heading';
import { SignsQuestion } from './signs-question';
import { lengthInWords, routineName, routineWith } from './words';
import './reminder.css';

/** Other ways to take the break. */
export type SwapKind = 'quiet' | 'stand' | 'chair' | 'another';
type Swap = Readonly<{ kind: SwapKind; routine: Routine }>;

type ReminderProps = Readonly<{
  stance: Stance;
  legBreak: Ms;
  rising: Ms;
  stood: Ms;
  routine: Routine;
  /** How much of it is walked. */
  walking: Ms;
  /** Why this one, in a few words; null where the lead says it. */
  why: Why | null;
  swaps: readonly Swap[];
  /** Today's question about new signs, where starting answers it. */
  signs: Readonly<{ onYes: () => void }> | null;
  /** How much later it may come; null once "later" is used up. */
  snooze: Ms | null;
  figure: ComponentChildren;
  /** The last stretch without input: it may be that nobody was there to be reminded. */
  gap: GapLineProps | null;
  problem: ComponentChildren;
  onStart: () => void;
  onSnooze: () => void;
  onSkip: () => void;
  onSit: () => void;
  onSwap: (to: SwapKind) => void;
  /** Rest is offered to whoever feels ill. */
  onRest: (() => void) | null;
}>;

/** It is time: what is offered, and three answers. */
export const Reminder = (props: ReminderProps) => {
  const { stance, routine, walking, snooze, signs } = props;
  const standing = stance === 'standing';
  return (
    <>
      {props.figure}
      <ScreenHeading>
        {i18n.t(standing ? 'reminder.titleStanding' : 'reminder.title')}
      </ScreenHeading>
      {/* Heard again after a swap. */}
      <p class="lead" aria-live="polite">
        {reminderLead(props)}
      </p>
      {props.why && <p class="reminder-why">{i18n.t(`why.${props.why}`)}</p>}
      {props.gap && <GapLine {...props.gap} />}
      <ul class="chips">
        <li class="chip">{lengthInWords(lengthOf(routine))}</li>
        <li class="chip">{plural('reminder.steps', routine.slots.length)}</li>
        {walking > 0 && (
          <li class="chip">{i18n.t('reminder.walking', [lengthInWords(walking)])}</li>
        )}
      </ul>
      {signs && <SignsQuestion onYes={signs.onYes} />}
      {props.problem}
      <div class="reminder-acts">
        <Button tone="warm" onClick={props.onStart}>
          {i18n.t(signs ? 'reminder.noStart' : 'reminder.start')}
          {standing && <em>{routineWith(routine)}</em>}
        </Button>
        {standing && <Button onClick={props.onSit}>{i18n.t('reminder.sit')}</Button>}
        {snooze !== null && (
          <Button onClick={props.onSnooze}>
            {i18n.t('reminder.later', [lengthInWords(snooze)])}
          </Button>
        )}
        <Button onClick={props.onSkip}>{i18n.t('reminder.skip')}</Button>
        {props.onRest && <Button onClick={props.onRest}>{i18n.t('reminder.rest')}</Button>}
      </div>
      {props.swaps.length > 0 && (
        <div class="swaps">
          {i18n.t('reminder.rather')}{' '}
          <ul aria-label={i18n.t('reminder.swaps')}>
            {/* By place: the focus stays where it was when the one pressed goes away. */}
            {props.swaps.map(({ kind, routine: other }, place) => (
              <li key={place}>
                <Button tone="link" hint={routineName(other)} onClick={() => props.onSwap(kind)}>
                  {i18n.t(`swap.${kind}`)}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
};
