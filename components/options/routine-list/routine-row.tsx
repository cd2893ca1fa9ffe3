import type { ComponentChildren } from 'preact';
import { lengthOf, type Routine } from '@/core/routine';
import { plural } from '../../plural';
import { lengthInWords, routineName } from '../../words';
import { InView } from './in-view';
import { madeOf } from './made-of';
import { Star } from './star';
import './routine-row.css';

type RoutineRowProps = Readonly<{
  routine: Routine;
  /** Draws it when it is looked at. */
  figure: () => ComponentChildren;
  favourite: boolean;
  onFavourite: (on: boolean) => void;
  /** Why it is not offered now; null: it is. */
  lost: string | null;
  /** What went wrong here, ready to show. */
  problem?: ComponentChildren;
  /** What else can be done with it. */
  acts?: ComponentChildren;
}>;

/** A routine in the list of all. */
export const RoutineRow = (props: RoutineRowProps) => {
  const { routine, favourite, lost } = props;
  const { length } = routine.slots;
  const name = routineName(routine);
  return (
    <li class="routine-row" data-routine={routine.id}>
      <InView class={`routine-figure ${lost === null ? '' : 'routine-lost'}`}>
        {props.figure}
      </InView>
      <div class="routine-words">
        <bdi class="routine-name">{name}</bdi>
        <span class="routine-facts">
          {plural('routines.count', length, [lengthInWords(lengthOf(routine)), length])}
        </span>
        <span class="routine-made">{madeOf(routine)}</span>
        {lost !== null && <span class="routine-why">{lost}</span>}
        {props.acts && <div class="routine-acts">{props.acts}</div>}
        {props.problem}
      </div>
      <Star name={name} on={favourite} onChange={props.onFavourite} />
    </li>
  );
};
