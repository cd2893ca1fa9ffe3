import { Problem } from '@/components/problem';
import { AllRoutines } from '@/components/routine-list/all-routines';
import { grouped } from '@/components/routine-list/group-of';
import { RoutineChoice } from '@/components/routine-list/routine-choice';
import type { App } from '@/core/app';
import { allRoutines, careOf, type Offer, offerOf } from '@/core/library';
import { isForPartner, type Routine } from '@/core/routine';
import type { Instant } from '@/core/time';
import { catalog } from '@/routines/index';
import type { Asking } from './use-asking';

type AllViewProps = Pick<Asking, 'problem'> &
  Readonly<{ app: App; at: Instant; onStart: (routine: Routine) => void }>;

/** All routines, joined to the app. */
export const AllView = ({ app, at, problem, onStart }: AllViewProps) => {
  const answers = careOf(app, at);
  const shown = (written: Routine): Offer =>
    // A partner is screened before, and by other answers.
    isForPartner(written)
      ? { written, routine: written, isChanged: false, lost: null }
      : offerOf(app, written, answers, catalog);
  const groups = grouped(allRoutines(app, catalog))
    .filter(({ routines }) => routines.length > 0)
    .map(({ group, routines }) => ({
      group,
      choices: routines
        .map(shown)
        .map(({ routine, lost }) => (
          <RoutineChoice
            key={routine.id}
            routine={routine}
            favourite={app.settings.favourites.includes(routine.id)}
            lost={lost}
            onPick={() => onStart(routine)}
          />
        )),
    }));
  return <AllRoutines groups={groups} problem={<Problem message={problem} />} />;
};
