import type { Routine, Step } from '@/core/routine';

const isTelling = ({ kind }: Step): boolean => kind !== 'rest' && kind !== 'stand';

/** The step that says most about a routine: its longest massage, else its longest move. */
export function tellingStep({ slots }: Pick<Routine, 'slots'>): string {
  const massage = slots.filter(({ step }) => step.kind === 'massage');
  const moves = slots.filter(({ step }) => isTelling(step));
  const telling = [massage, moves, slots].find((some) => some.length > 0) ?? [];
  const longest = telling.toSorted((a, b) => b.lasts - a.lasts)[0];
  return longest?.step.id ?? 'settle';
}
