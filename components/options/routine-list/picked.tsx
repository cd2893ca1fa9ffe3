import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RoutineGroups } from '../../routine-list/group-of';
import { routineName } from '../../words';
import '../field.css';
import './picked.css';

type PickedProps = Readonly<{
  groups: RoutineGroups;
  /** The id of the routine that is picked. */
  value: string;
  /** What holds at the moment and may surprise. */
  note: string | null;
  onChange: (id: string) => void;
}>;

/** Which routine is the one that is always offered. */
export const Picked = ({ groups, value, note, onChange }: PickedProps) => {
  const id = useId();
  return (
    <div class="field picked">
      <label class="field-name" for={id}>
        {i18n.t('routines.which')}
      </label>
      <select
        id={id}
        class="field-input"
        value={value}
        aria-describedby={`${id}-note`}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {groups
          .filter(({ routines }) => routines.length > 0)
          .map(({ group, routines }) => (
            <optgroup key={group} label={i18n.t(`routines.group.${group}`)}>
              {routines.map((routine) => (
                <option key={routine.id} value={routine.id}>
                  {routineName(routine)}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
      <p class="picked-note" id={`${id}-note`} role="status">
        {note}
      </p>
    </div>
  );
};
