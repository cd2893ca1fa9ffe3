import type { Side, Step } from '@/core/routine';
import type { ConditionId } from '@/routines/conditions';

/** A step as it is written down. */
type Written = Omit<Step, 'id' | 'avoidIf'> & Readonly<{ avoidIf: readonly ConditionId[] }>;
type Sided = Omit<Written, 'side'>;
type Named<N extends string> = Readonly<Record<N, Step>>;

/** A step under its id. */
export const one = <N extends string>(id: N, step: Written): Named<N> =>
  ({ [id]: { id, ...step } }) as Readonly<Record<string, Step>> as Named<N>;

/** The same step for the one leg and for the other; in a replacement `*` stands for the side's letter. */
export function pair<N extends string>(name: N, step: Sided): Named<`${N}-l` | `${N}-r`> {
  const on = (side: Side, letter: 'l' | 'r') =>
    one(`${name}-${letter}`, {
      ...step,
      side,
      replaceWith: step.replaceWith.map((id) => id.replace('*', letter)),
    });
  return { ...on('left', 'l'), ...on('right', 'r') } as Named<`${N}-l` | `${N}-r`>;
}
