import type { Routine } from '@/core/routine';
import { conditionGroups, conditions } from '@/routines/conditions';

type Asked = Readonly<{ id: string; sided: boolean }>;
type Group = Readonly<{ id: string; conditions: readonly Asked[] }>;

/** The whole list, under its headings. */
export const allConditionGroups: readonly Group[] = Object.entries(conditionGroups).map(
  ([id, ids]) => ({ id, conditions: ids.map((one) => conditions[one]) }),
);

/** Of the list what speaks against the massage in a routine. */
export function conditionGroupsFor({ slots }: Pick<Routine, 'slots'>): readonly Group[] {
  const massage = slots.filter(({ step }) => step.kind === 'massage');
  const matters = new Set(massage.flatMap(({ step }) => step.avoidIf));
  return allConditionGroups
    .map(({ id, conditions: all }) => ({
      id,
      conditions: all.filter((one) => matters.has(one.id)),
    }))
    .filter((group) => group.conditions.length > 0);
}
