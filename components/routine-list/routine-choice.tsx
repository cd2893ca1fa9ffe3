import { i18n } from '#i18n';
import { lengthOf, type Routine } from '@/core/routine';
import { Button } from '../button';
import { lengthInWords, routineLead, routineName } from '../words';
import './routine-choice.css';

type RoutineChoiceProps = Readonly<{
  routine: Routine;
  favourite: boolean;
  /** Why it is not offered now; null: it is. */
  lost: 'massage' | 'movement' | null;
  onPick: () => void;
}>;

/** A routine to start, with what it is. One that lost its purpose says why, and what there is instead comes with a click. */
export const RoutineChoice = ({ routine, favourite, lost, onPick }: RoutineChoiceProps) => (
  <li>
    <Button tone="ghost" place={`routine-choice ${lost ? 'routine-lost' : ''}`} onClick={onPick}>
      <b>
        {favourite && <span aria-hidden="true">★ </span>}
        {routineName(routine)}
      </b>
      <span class="routine-length">{lengthInWords(lengthOf(routine))}</span>
      <small>{lost === null ? routineLead(routine) : i18n.t(`all.${lost}`)}</small>
    </Button>
  </li>
);
