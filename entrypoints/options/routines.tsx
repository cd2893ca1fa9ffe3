import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { RoutineGroup } from '@/components/options/routine-list/routine-group';
import { RoutineRow } from '@/components/options/routine-list/routine-row';
import { tellingStep } from '@/components/options/routine-list/telling-step';
import { Section } from '@/components/options/section';
import { Problem } from '@/components/problem';
import { grouped } from '@/components/routine-list/group-of';
import type { App } from '@/core/app';
import { allRoutines } from '@/core/library';
import type { Routine } from '@/core/routine';
import { MINUTE } from '@/core/time';
import { catalog } from '@/routines/index';
import { useNow } from '@/shell/use-now';
import { notOffered } from './not-offered';
import { Offering } from './offering';
import { Own } from './own';
import type { PartProps } from './part';
import { StepPicture } from './step-picture';
import type { Drafting } from './use-draft';

type RoutinesProps = PartProps & Readonly<{ app: App; drafting: Drafting }>;

/** Which routines there are, which of them a reminder offers, and those that the person made. */
export const Routines = ({ app, saving, drafting }: RoutinesProps) => {
  const at = Math.max(useNow(MINUTE), app.heardAt);
  const { settings, refused } = saving;
  // What is being saved just now already holds on the page.
  const now: App = { ...app, settings };
  const routines = allRoutines(now, catalog);
  const picked = routines.find(({ id }) => id === settings.routine);

  const star = (id: string, on: boolean): void => {
    const others = settings.favourites.filter((favourite) => favourite !== id);
    void saving.change({ favourites: on ? [...others, id] : others }, `favourite-${id}`);
  };
  const row = (routine: Routine, acts?: ComponentChildren) => (
    <RoutineRow
      key={routine.id}
      routine={routine}
      figure={() => <StepPicture step={tellingStep(routine)} />}
      favourite={settings.favourites.includes(routine.id)}
      onFavourite={(on) => star(routine.id, on)}
      lost={notOffered(now, routine, at)}
      problem={
        <Problem message={refused?.place === `favourite-${routine.id}` ? refused.message : null} />
      }
      acts={acts}
    />
  );

  return (
    <Section id="routines" title={i18n.t('routines.title')}>
      <Offering
        saving={saving}
        routines={routines}
        isOut={picked !== undefined && notOffered(now, picked, at) !== null}
      />
      {grouped(routines)
        .filter(({ group }) => group !== 'own')
        .map(({ group, routines: some }) => (
          <RoutineGroup key={group} title={i18n.t(`routines.group.${group}`)}>
            {some.map((routine) => row(routine))}
          </RoutineGroup>
        ))}
      <Own
        app={now}
        at={at}
        drafting={drafting}
        row={(id, acts) => {
          const routine = routines.find((one) => one.id === id);
          return routine && row(routine, acts);
        }}
      />
    </Section>
  );
};
