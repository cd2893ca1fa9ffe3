import { i18n } from '#i18n';
import { lengthOf, type Routine } from '@/core/routine';
import { Button } from '../button';
import { lengthInWords, routineName, routineShort } from '../words';
import './minis.css';

type MinisProps = Readonly<{
  routines: readonly Routine[];
  onStart: (routine: Routine) => void;
  onAll: () => void;
}>;

/** Routines to start with one click, shortest first. */
export const Minis = ({ routines, onStart, onAll }: MinisProps) => (
  <ul class="minis" aria-label={i18n.t('clock.minis')}>
    {routines.map((routine) => (
      <li key={routine.id}>
        <Button place="mini" onClick={() => onStart(routine)} hint={routineName(routine)}>
          <b>{lengthInWords(lengthOf(routine))}</b> <span>{routineShort(routine)}</span>
        </Button>
      </li>
    ))}
    <li>
      <Button place="mini" onClick={onAll}>
        {i18n.t('clock.all')}
      </Button>
    </li>
  </ul>
);
