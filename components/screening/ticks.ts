import type { Side } from '@/core/routine';
import type { Answers } from '@/core/screening';

/** A condition as the form needs to know it. */
export type Asked = Readonly<{ id: string; sided: boolean }>;

/** Conditions under one heading. */
export type ConditionGroupData = Readonly<{ id: string; conditions: readonly Asked[] }>;

/** What is ticked so far; null: which leg is still to be said. */
export type Ticks = Readonly<Record<string, Side | null>>;

/** Ticked or no longer. Only what is about a leg needs to know which. */
export function tick(ticks: Ticks, { id, sided }: Asked, on: boolean): Ticks {
  const { [id]: _, ...others } = ticks;
  return on ? { ...others, [id]: sided ? null : 'both' } : others;
}

/** Where which leg is missing, in the order of the form. */
export const legless = (groups: readonly ConditionGroupData[], ticks: Ticks): readonly string[] =>
  groups
    .flatMap(({ conditions }) => conditions)
    .flatMap(({ id }) => (ticks[id] === null ? [id] : []));

/** The ticks as answers, once every leg is said; null: one is missing. */
export function answersIn(ticks: Ticks): Answers | null {
  const said = Object.entries(ticks).flatMap(([id, side]) =>
    side === null ? [] : [[id, side] as const],
  );
  return said.length === Object.keys(ticks).length ? Object.fromEntries(said) : null;
}
