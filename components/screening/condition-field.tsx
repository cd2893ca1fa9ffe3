import { useId } from 'preact/hooks';
import type { Side } from '@/core/routine';
import { conditionAsk, conditionMeans } from './condition-words';
import { WhichLeg } from './which-leg';

type ConditionFieldProps = Readonly<{
  id: string;
  sided: boolean;
  /** undefined: not ticked; null: ticked, but not for which leg. */
  side: Side | null | undefined;
  missing: boolean;
  onTick: (on: boolean) => void;
  onSide: (side: Side) => void;
}>;

/** One condition: ticking it says at once what follows from it. */
export const ConditionField = (props: ConditionFieldProps) => {
  const { id, side } = props;
  const field = useId();
  const ticked = side !== undefined;
  return (
    <li class="condition" data-condition={id}>
      <label class="condition-ask">
        <input
          type="checkbox"
          checked={ticked}
          aria-describedby={ticked ? `${field}-means` : undefined}
          onChange={(event) => props.onTick(event.currentTarget.checked)}
        />
        <span>{conditionAsk(id)}</span>
      </label>
      {/* There before the words come, or nobody hears them. */}
      <div class="condition-means" id={`${field}-means`} aria-live="polite">
        {ticked && <p>{conditionMeans(id)}</p>}
      </div>
      {ticked && props.sided && (
        <WhichLeg side={side} missing={props.missing} onChange={props.onSide} />
      )}
    </li>
  );
};
