import type { Catalog, Routine, Step } from '@/core/routine';

/** The same step for the other leg, as far as there is one. */
function other({ id }: Step, { steps }: Catalog): Step | undefined {
  if (id.endsWith('-l')) return steps[`${id.slice(0, -2)}-r`];
  if (id.endsWith('-r')) return steps[`${id.slice(0, -2)}-l`] ?? steps[id.slice(0, -2)];
  return steps[`${id}-r`];
}

/** The routine with left and right changed, so that it begins with the other leg. */
export const mirrored = (routine: Routine, catalog: Catalog): Routine => ({
  ...routine,
  slots: routine.slots.map(({ step, lasts }) => ({ step: other(step, catalog) ?? step, lasts })),
});
