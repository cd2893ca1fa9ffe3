import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { MOST_OWN } from '@/core/own';
import type { Arrival, SharedRoutine } from '@/core/own-file';
import { SECOND } from '@/core/time';
import { Button } from '../../button';
import { plural } from '../../plural';
import { lengthInWords } from '../../words';
import './arrivals.css';

type ArrivalsProps = Readonly<{
  file: string;
  arrivals: readonly Arrival[];
  /** How many of one's own there are already. */
  own: number;
  /** What went wrong in adding them, ready to show. */
  problem: ComponentChildren;
  onAdd: (routines: readonly SharedRoutine[]) => void;
  onCancel: () => void;
}>;

const lengthOf = ({ steps }: SharedRoutine): string =>
  lengthInWords(steps.reduce((sum, { seconds }) => sum + seconds * SECOND, 0));

/** What a file would bring, before it does. */
export const Arrivals = ({ file, arrivals, own, problem, onAdd, onCancel }: ArrivalsProps) => {
  const id = useId();
  const fresh = arrivals.filter((one) => one.is !== 'there').map(({ routine }) => routine);
  const fits = own + fresh.length <= MOST_OWN;
  const brings =
    fresh.length === 0
      ? i18n.t('builder.file.nothingNew')
      : plural('builder.file.brings', fresh.length);
  return (
    <section class="arrivals" aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`}>{i18n.t('builder.file.title', [file])}</h4>
      <p>{fits ? brings : i18n.t('builder.file.noRoom', [own, MOST_OWN])}</p>
      <ul>
        {arrivals.map(({ routine, is }, place) => (
          <li key={place} class={`arrival-${is}`}>
            <bdi>{routine.name}</bdi>
            <span>
              {plural('routines.count', routine.steps.length, [
                lengthOf(routine),
                routine.steps.length,
              ])}
            </span>
            {is !== 'new' && <em>{i18n.t(`builder.file.${is}`)}</em>}
          </li>
        ))}
      </ul>
      {problem}
      <div class="arrivals-acts">
        {fits && fresh.length > 0 && (
          <Button tone="warm" place="arrivals-add" onClick={() => onAdd(fresh)}>
            {plural('builder.file.add', fresh.length)}
          </Button>
        )}
        <Button place="arrivals-cancel" onClick={onCancel}>
          {i18n.t(fits && fresh.length > 0 ? 'builder.file.cancel' : 'builder.file.close')}
        </Button>
      </div>
    </section>
  );
};
