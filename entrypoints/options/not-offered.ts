import { i18n } from '#i18n';
import { stepTitle } from '@/components/words';
import type { App } from '@/core/app';
import { careOf, offerOf } from '@/core/library';
import { resolved } from '@/core/resolving';
import { isForPartner, type Routine, type Step } from '@/core/routine';
import { type Answers, answersOf, massageOff } from '@/core/screening';
import type { Instant } from '@/core/time';
import { catalog } from '@/routines/index';

/** Why a routine is not offered now, in words; null: it is. The partner massage asks whoever is massaged, each time. */
export function notOffered(app: App, routine: Routine, at: Instant): string | null {
  if (isForPartner(routine)) return null;
  const { lost, routine: played } = offerOf(app, routine, careOf(app, at), catalog);
  if (lost === null) return played.isEased ? i18n.t('routines.without') : null;
  if (lost === 'massage') {
    const isOff = massageOff(app.screening, at) !== null;
    return i18n.t(isOff ? 'routines.offMassage' : 'routines.outMassage');
  }
  const answers = answersOf(app.screening, at);
  const isByAnswers = offerOf(app, routine, answers, catalog).lost !== null;
  return i18n.t(isByAnswers ? 'routines.outMovement' : 'routines.noRoom');
}

/** What is played instead of a step. */
const played = (step: Step, answers: Answers): Step =>
  resolved({ slots: [{ step, lasts: 0 }] }, answers, catalog).slots[0]?.step ?? step;

/** What comes instead of a step for this person, here and now, and why, in a sentence; null: it may be played. */
export function insteadOf(app: App, step: Step, at: Instant): string | null {
  const answers = answersOf(app.screening, at);
  const other = played(step, careOf(app, at));
  if (other.id === step.id) return null;
  const title = [stepTitle(other.id)] as const;
  if (played(step, answers).id === step.id) return i18n.t('builder.insteadRoom', [...title]);
  const isOff = step.kind === 'massage' && massageOff(app.screening, at) !== null;
  return i18n.t(isOff ? 'builder.insteadMassage' : 'builder.insteadAnswers', [...title]);
}
