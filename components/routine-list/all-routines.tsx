import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { ScreenHeading } from '../screen-heading';
import type { Group } from './group-of';
import './all-routines.css';

type AllRoutinesProps = Readonly<{
  groups: readonly Readonly<{ group: Group; choices: readonly ComponentChildren[] }>[];
  problem: ComponentChildren;
}>;

/** Everything there is to do, by where and how. */
export const AllRoutines = ({ groups, problem }: AllRoutinesProps) => (
  <>
    <ScreenHeading>{i18n.t('all.title')}</ScreenHeading>
    {problem}
    <div class="all-routines">
      {groups.map(({ group, choices }) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{i18n.t(`routines.group.${group}`)}</h2>
          <ul>{choices}</ul>
        </section>
      ))}
    </div>
  </>
);
