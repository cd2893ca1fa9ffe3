import { StartArea } from '@/components/clock/start-area';
import type { App } from '@/core/app';
import { choose, suggested } from '@/core/choosing';
import type { Routine } from '@/core/routine';
import { isStopped } from '@/core/screening';
import { LENGTHS } from '@/core/settings';
import type { Instant } from '@/core/time';
import { catalog } from '@/routines/index';
import { CarefulView } from './careful-view';
import { answersSigns, type Tap } from './starting';
import type { Asking } from './use-asking';

export type StartViewProps = Pick<Asking, 'ask'> &
  Readonly<{
    app: App;
    at: Instant;
    onStart: (routine: Routine, tap: Tap) => void;
    onAll: () => void;
    onWrong: () => void;
    onShowStop: () => void;
  }>;

/** Beside the big button: what fits in each length, and what nobody notices in a call. */
function minisFor(app: App, main: Routine, at: Instant): readonly Routine[] {
  const fitting = [
    ...LENGTHS.map((lasts) => choose(app, at, catalog, { lasts })),
    choose(app, at, catalog, { lasts: LENGTHS[0], unseen: true }),
  ].map(({ routine }) => routine);
  const others = fitting.filter(({ id }) => id !== main.id);
  return [...new Map(others.map((routine) => [routine.id, routine])).values()];
}

/** What can be started now; after a warning sign what to be careful about, and nothing else once it has a name. */
export const StartView = ({ app, at, ask, onShowStop, ...rest }: StartViewProps) => {
  const careful = <CarefulView {...{ app, at, ask }} onShow={onShowStop} />;
  if (isStopped(app.screening)) return careful;
  const { routine, why } = suggested(app, at, catalog);
  // Beside what to be careful about there is room for one.
  const isCareful = app.screening.redFlag !== null;
  const minis = isCareful ? [] : minisFor(app, routine, at);
  const isAsked = [routine, ...minis].some((one) => answersSigns(app, one, at));
  return (
    <>
      {careful}
      <StartArea
        {...{ routine, minis }}
        why={isCareful ? null : why}
        signs={isAsked ? { onYes: rest.onWrong } : null}
        onStart={(one) => rest.onStart(one, { isAsked })}
        onAll={rest.onAll}
      />
    </>
  );
};
