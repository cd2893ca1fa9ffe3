import { i18n } from '#i18n';
import type { Stance } from '@/core/app';
import { RISE_AFTER, RISING_OVERDUE } from '@/core/choosing';
import { getsUp, type Routine } from '@/core/routine';
import { HOUR, MINUTE, type Ms, wholeMinutes } from '@/core/time';
import { plural } from './plural';
import { routineLead } from './words';

type Why = Readonly<{ stance: Stance; legBreak: Ms; rising: Ms; stood: Ms; routine: Routine }>;

/** How long somebody sat; both clocks only where they differ. */
function satFor(legBreak: Ms, rising: Ms): string {
  const since = wholeMinutes(legBreak);
  return rising - legBreak < MINUTE
    ? plural('reminder.sat', since)
    : i18n.t('reminder.satBoth', [since, wholeMinutes(rising)]);
}

/** Whole hours in words, and that it is more. */
function notUpFor(rising: Ms): string {
  const hours = Math.floor(rising / HOUR);
  const isMore = wholeMinutes(rising - hours * HOUR) > 0;
  return i18n.t(isMore ? 'reminder.notUpOver' : 'reminder.notUp', [hours]);
}

/** Why the reminder comes, and what is offered. Nothing is said about health: evidence.md 1.2 says why it is asked, and no more. */
export function reminderLead({ stance, legBreak, rising, stood, routine }: Why): string {
  if (stance === 'standing') return plural('reminder.stood', wholeMinutes(stood));
  const isOverdue = rising >= RISING_OVERDUE;
  const why = isOverdue ? notUpFor(rising) : satFor(legBreak, rising);
  // Somebody may have swapped for a routine in the chair.
  if (rising < RISE_AFTER || !getsUp(routine)) return `${why} ${routineLead(routine)}`;
  return `${why} ${i18n.t(isOverdue ? 'reminder.getUp' : 'reminder.rise')}`;
}
