import type { Catalog } from '@/core/routine';
import { chairBreaks } from '@/routines/breaks/chair';
import { deskBreaks } from '@/routines/breaks/desk';
import { homeBreaks } from '@/routines/breaks/home';
import { movingBreaks } from '@/routines/breaks/moving';
import { quietBreaks } from '@/routines/breaks/quiet';
import { walkingBreaks } from '@/routines/breaks/walking';
import { conditions } from '@/routines/conditions';
import { steps } from '@/routines/steps/steps';

const all = [
  ...deskBreaks,
  ...walkingBreaks,
  ...movingBreaks,
  ...quietBreaks,
  ...chairBreaks,
  ...homeBreaks,
];

/** Without a prototype: "constructor" is no routine. */
const byId = <T extends Readonly<{ id: string }>>(all: readonly T[]): Readonly<Record<string, T>> =>
  Object.assign(Object.create(null), Object.fromEntries(all.map((one) => [one.id, one])));

/** Everything there is to do: the routines in the order in which they are shown. */
export const catalog: Catalog = {
  steps,
  routines: byId(all),
  conditions: byId(Object.values(conditions)),
};
